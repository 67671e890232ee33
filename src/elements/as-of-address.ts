import { isDay, lastDayUpTo } from '../dates/days.ts';

/**
 * `<as-of-address data-days data-root>`, on the page for addresses that do not exist: `/<language>/as-of/<any day>/` leads on to the last
 * day of change up to that day, or, before the first, to the list of all, which says so.
 */
class AsOfAddress extends HTMLElement {
  connectedCallback(): void {
    const { root = '/', days = '' } = this.dataset;
    const [, tables, day] = /^(\w+\/as-of\/)([\d-]+)\/?$/.exec(location.pathname.slice(root.length)) ?? [];
    if (!tables || !day || !isDay(day)) return;
    const resolved = lastDayUpTo(days.split(' ').filter(Boolean), day);
    location.replace(`${root}${tables}${resolved === undefined ? '' : `${resolved}/`}?on=${day}`);
  }
}

customElements.define('as-of-address', AsOfAddress);
