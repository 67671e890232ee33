/**
 * `<language-switch>`: its links lead to the same page in another language; with this element also to the same place on it (the fragment of the
 * address, the same in every language) and with the same query.
 */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    // Before a click, but also before a link is copied or opened in a new tab.
    for (const type of ['pointerover', 'focusin', 'click']) this.addEventListener(type, this);
  }

  handleEvent(): void {
    for (const link of this.querySelectorAll('a')) {
      link.hash = location.hash;
      link.search = location.search;
    }
  }
}

customElements.define('language-switch', LanguageSwitch);
