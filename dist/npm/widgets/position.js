/** Where the person is: asked of the browser on a click, kept in memory, sent nowhere. */
export class Position {
    constructor(host) {
        this.host = host;
        this.state = 'idle';
        this.ask = () => {
            const { geolocation } = navigator;
            if (!geolocation) {
                this.#set('failed');
                return;
            }
            this.#set('asked');
            geolocation.getCurrentPosition(({ coords: { latitude, longitude } }) => {
                this.#set('idle', { latitude, longitude });
            }, () => {
                this.#set('failed');
            }, { timeout: 15_000, maximumAge: 60_000 });
        };
    }
    clear() {
        this.#set('idle');
    }
    #set(state, point) {
        this.state = state;
        this.point = point;
        this.host.requestUpdate();
    }
}
