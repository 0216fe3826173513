/** Elements made by hand: no markup is ever parsed, so that the strictest policies have nothing to refuse. */
/** An element with its attributes; an attribute that is undefined is left out. */
export function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
        if (value !== undefined)
            element.setAttribute(key, value);
    element.append(...children);
    return element;
}
export function button(text, press, label) {
    const element = make('button', { type: 'button', 'aria-label': label }, text);
    element.addEventListener('click', press);
    return element;
}
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»\]])/;
/** A plain text whose addresses are links. */
export function withLinks(text) {
    // `split` with a group puts the addresses at the odd places.
    return text
        .split(ADDRESS)
        .map((piece, i) => i % 2 ? make('a', { href: piece, rel: 'noopener' }, piece.replace(/^https?:\/\//, '')) : piece);
}
