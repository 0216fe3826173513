/**
 * Of another month the weeks below what is in sight are laid out and painted a frame after those above them: it answers an
 * eighth sooner on a desk, more on a low screen. What a day holds is said by its name, which stands there all the time.
 * Rows stay from a month to the next, and the layout is that of the month that is left: asking for it costs nothing.
 *
 * @param firstDay - That the table is about to begin with.
 */
export function inSightFirst(root, firstDay) {
    if (root.querySelector('[data-day]')?.dataset['day'] === firstDay)
        return;
    const weeks = [...root.querySelectorAll('.month tbody tr')];
    const below = weeks.find((week) => week.getBoundingClientRect().top > innerHeight);
    below?.classList.add('below');
    requestAnimationFrame(() => {
        setTimeout(() => below?.classList.remove('below'));
    });
}
