const GAP = 6;
/** What two boxes share, in square pixels. */
function shared(a, b) {
    const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
    return Math.max(0, width) * Math.max(0, height);
}
const within = ({ x, y, width, height }, view) => x >= view.x && y >= view.y && x + width <= view.x + view.width && y + height <= view.y + view.height;
/** Under, over, right and left of a point that has `radius` pixels around it. */
function sides({ x, y }, { width, height }, radius) {
    const away = radius + GAP / 2;
    return [
        { x: x - width / 2, y: y + away, width, height },
        { x: x - width / 2, y: y - away - height, width, height },
        { x: x + away, y: y - height / 2, width, height },
        { x: x - away - width, y: y - height / 2, width, height },
    ];
}
/**
 * Where each name goes, the first ones first; undefined where there is no room, or where the edge of the view would
 * cut a name whose point is seen.
 *
 * @param taken - What no name may lie on.
 */
export function placeLabels(labels, taken, view) {
    const full = [...taken];
    return labels.map(({ at, size, radius, always }) => {
        const seen = within({ ...at, width: 0, height: 0 }, view);
        const boxes = sides(at, size, radius).map((box) => ({
            box,
            lost: full.reduce((sum, other) => sum + shared(box, other), seen && !within(box, view) ? size.width : 0),
        }));
        const best = boxes.reduce((one, other) => (other.lost < one.lost ? other : one));
        if (best.lost && !always)
            return undefined;
        full.push(best.box);
        return { x: best.box.x, y: best.box.y };
    });
}
