/** Keeps the choices of an element in parameters of the page's address: `?ctg.q=creche&ctg.commune=89387`. */
/** A search is written when typing stops, in ms: Safari throws at the 101st change of the address in 30 seconds. */
const QUIET = 400;
/**
 * Only what differs from how the page was written stands in the address. A choice adds an entry to the history; a
 * search that is typed adds one, and changes it from then on. The page's own parameters, its hash and its
 * `history.state`, where a router may keep things, stay as they are.
 */
export class SyncedUrl {
    /** As `sync-url` says it. */
    #name = null;
    /** What the names of the element's parameters start with; empty where it has none. */
    #prefix = '';
    #defaults;
    /** The choices that the element last told, and those that the address last had, as parameters. */
    #told = '';
    #written = '';
    #typed = false;
    #timer;
    constructor(choices, shared) {
        this.choices = choices;
        this.shared = shared;
    }
    /** Takes what the address asks for, and keeps to it when a person goes back and forward. */
    start() {
        this.#name = this.choices.name();
        if (this.#name === null)
            return;
        this.#prefix = claim(this.#name, this.shared);
        this.#defaults ??= this.choices.state();
        addEventListener('popstate', this.#read);
        this.#read();
    }
    stop() {
        removeEventListener('popstate', this.#read);
        clearTimeout(this.#timer);
        this.shared.names?.delete(this.#prefix);
        this.#prefix = '';
    }
    /** The element was drawn: perhaps a person has chosen something. */
    tell() {
        if (this.choices.name() !== this.#name) {
            this.stop();
            this.start();
        }
        if (!this.#prefix || this.choices.secret() === undefined)
            return;
        const told = this.#told;
        this.#told = this.#sayable();
        if (told === this.#told)
            return;
        clearTimeout(this.#timer);
        if (this.choices.typing() && !this.choices.secret())
            this.#timer = setTimeout(this.#write, QUIET, true);
        else
            this.#write(false);
    }
    /** The page's address with these choices; undefined where it keeps none. */
    link(change) {
        return this.#prefix ? this.#address(this.#query({ ...this.choices.state(), ...change })) : undefined;
    }
    #read = () => {
        const parameters = new URLSearchParams(location.search);
        const state = Object.fromEntries(Object.entries(this.#defaults ?? {}).map(([key, value]) => [key, parameters.get(this.#prefix + key) ?? value]));
        const written = this.#query(state);
        // Following a link to an anchor is told as well: it changes no choice.
        if (written === this.#written)
            return;
        clearTimeout(this.#timer);
        this.#written = written;
        this.#typed = false;
        this.choices.restore(state);
        // As the element took it: reading writes nothing.
        this.#told = this.#query(this.choices.state());
    };
    #write = (typed) => {
        const written = this.#sayable();
        if (written === this.#written)
            return;
        const change = this.choices.secret() || (typed && this.#typed) ? 'replaceState' : 'pushState';
        try {
            history[change](history.state, '', this.#address(written));
            this.#written = written;
            this.#typed = typed;
        }
        catch {
            // A frame in a sandbox, or too many changes: the element goes on without.
        }
    };
    #sayable() {
        return this.choices.secret() ? '' : this.#query(this.choices.state());
    }
    /** What differs from the defaults, as parameters. */
    #query(state) {
        const chosen = Object.entries(state).filter(([key, value]) => value !== this.#defaults?.[key]);
        return new URLSearchParams(chosen.map(([key, value]) => [this.#prefix + key, value])).toString();
    }
    #address(query) {
        const url = new URL(location.href);
        // Those of the page stay as they were written, to the letter.
        const others = url.search.slice(1).split('&');
        url.search = [...others.filter((one) => !one.startsWith(this.#prefix)), query].filter(Boolean).join('&');
        return url.href;
    }
}
/** What the parameters of one element start with. Of two that ask for the same name, the second gets a number. */
function claim(asked, shared) {
    const names = (shared.names ??= new Set());
    // `true` is how some tools write an attribute without a value.
    const name = asked.replace(/^true$|[^\w-]/g, '') || 'ctg';
    let prefix = `${name}.`;
    for (let n = 2; names.has(prefix); n++)
        prefix = `${name}${n}.`;
    names.add(prefix);
    const said = `name ${prefix}`;
    if (prefix !== `${name}.` && !shared.reported.has(said)) {
        shared.reported.add(said);
        console.warn(`ctg: "${name}." is taken in the page's address, so the next element writes "${prefix}": name each of them (sync-url="…") for addresses that last`);
    }
    return prefix;
}
