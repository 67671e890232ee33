/*
 * Several elements keep what they show in the query of the address. The browser tells of no change that a script makes, so they tell each other.
 */

const NAME = 'address-change';

/** Tells the other elements of the page that an element has changed the query. */
export function tellAddressChange(by: HTMLElement): void {
  dispatchEvent(new CustomEvent(NAME, { detail: by }));
}

/** Calls back when the query changes under an element: by another element, or by going back and forth. */
export function onAddressChange(own: HTMLElement, read: () => void): void {
  addEventListener('popstate', read);
  addEventListener(NAME, (event) => {
    if ((event as CustomEvent).detail !== own) read();
  });
}
