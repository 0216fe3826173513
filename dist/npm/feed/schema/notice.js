import { maybe, object } from '../shape.js';
import { Coverage, Moment, Slug, words } from './leaves.js';
export const NoticeSchema = object({
    id: Slug,
    text: words(2000),
    from: maybe(Moment),
    until: maybe(Moment),
    coverage: maybe(Coverage),
});
