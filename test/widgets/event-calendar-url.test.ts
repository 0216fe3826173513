import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { allByRole, byRole, focusedIn, textOf } from '../support/user.js';

describe('the page’s address and the calendar', () => {
  const start = location.href;
  afterEach(() => {
    for (const one of document.querySelectorAll('ctg-event-calendar')) one.remove();
    history.replaceState(null, '', start);
  });
  const open = (query: string) => {
    const url = new URL(start);
    url.search += `${url.search ? '&' : ''}${query}`;
    history.replaceState(null, '', url);
    return mount('ctg-event-calendar', { attributes: { 'sync-url': '' } });
  };
  const back = async (calendar: HTMLElement, to: -1 | 1): Promise<void> => {
    const told = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    history.go(to);
    await told;
    await drawn(calendar);
  };

  it('opens a month, and the filters, that a link asks for', async () => {
    const calendar = await open('ctg.view=month&ctg.date=2026-12&ctg.theme=jeunesse');
    byRole(calendar, 'table', 'décembre 2026');
    expect(textOf(byRole(calendar, 'status'))).to.equal('1 événement en décembre 2026');
    byRole(calendar, 'button', /^Retirer : Jeunesse$/);
  });

  it('opens a span of days that a link asks for', async () => {
    const calendar = await open('ctg.view=list&ctg.when=weekend&ctg.free=yes');
    expect(byRole<HTMLSelectElement>(calendar, 'combobox', 'Quand').value).to.equal('weekend');
    byRole(calendar, 'button', /^Retirer : Gratuit$/);
  });

  it('opens the span of days of a link that a phone gave, on whatever screen', async () => {
    const calendar = await open('ctg.when=week');
    expect(allByRole(calendar, 'table')).to.have.lengthOf(0);
    expect(byRole<HTMLSelectElement>(calendar, 'combobox', 'Quand').value).to.equal('week');
  });

  it('opens one event that a link asks for, with a way to all the others', async () => {
    const calendar = await open('ctg.event=cafe');
    expect(allByRole(calendar, 'article')).to.have.lengthOf(1);
    byRole(calendar, 'button', 'Tous les événements').click();
    await drawn(calendar);
    expect(focusedIn(calendar)?.localName).to.equal('input');
    expect(location.search).not.to.contain('cafe');
  });

  it('does not lead away from the one event that the page itself shows', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { event: 'cafe' } });
    expect(allByRole(calendar, 'button', 'Tous les événements')).to.have.lengthOf(0);
  });

  it('goes back and forward through the months', async () => {
    const calendar = await open('ctg.view=month&ctg.date=2026-12');
    byRole(calendar, 'button', 'Mois suivant').click();
    await drawn(calendar);
    byRole(calendar, 'table', 'janvier 2027');
    await back(calendar, -1);
    byRole(calendar, 'table', 'décembre 2026');
    await back(calendar, 1);
    byRole(calendar, 'table', 'janvier 2027');
  });
});
