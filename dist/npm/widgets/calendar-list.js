import { eventList } from '../views/agenda.js';
/** How many stand on a page, where nothing else is asked for. */
const PAGE = 12;
/** The calendar as a list, page by page: of what comes, and of what is over before it. */
export class CalendarList {
    #pages = 1;
    #pagesBefore = 0;
    /** @param focus - Is told where the person is once another page is there. */
    constructor(host, focus) {
        this.host = host;
        this.focus = focus;
    }
    /** To the first page. */
    turnBack() {
        this.#pages = 1;
        this.#pagesBefore = 0;
    }
    draw(context, found, period, { limit, ...options }) {
        return eventList(context, {
            ...found,
            ...period,
            ...options,
            size: Math.max(1, Math.trunc(Number(limit)) || PAGE),
            pages: this.#pages,
            pagesBefore: this.#pagesBefore,
            turn: (key, back) => {
                if (back)
                    this.#pagesBefore += 1;
                else
                    this.#pages += 1;
                this.host.requestUpdate();
                this.focus(`[data-key="${CSS.escape(key)}"] [tabindex]`);
            },
        });
    }
}
