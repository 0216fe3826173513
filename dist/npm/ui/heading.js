import { html, nothing } from 'lit';
/** A real heading of a level that is known at run time; 1 to 6, others are brought within. */
export function heading(level, content, id = '') {
    switch (Math.min(6, Math.max(1, level))) {
        case 1:
            return html `<h1 id=${id || nothing} tabindex="-1">${content}</h1>`;
        case 2:
            return html `<h2 id=${id || nothing} tabindex="-1">${content}</h2>`;
        case 3:
            return html `<h3 id=${id || nothing} tabindex="-1">${content}</h3>`;
        case 4:
            return html `<h4 id=${id || nothing} tabindex="-1">${content}</h4>`;
        case 5:
            return html `<h5 id=${id || nothing} tabindex="-1">${content}</h5>`;
        default:
            return html `<h6 id=${id || nothing} tabindex="-1">${content}</h6>`;
    }
}
