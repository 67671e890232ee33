/** The name under which a browser keeps that readings are not wanted. */
const KEY = 'furigana';

/** `<furigana-switch>`: its box shows or hides the readings by the style sheet alone; this remembers the choice from page to page. */
class FuriganaSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    // Where a browser keeps nothing for pages, the choice holds for this one.
    try {
      if (localStorage.getItem(KEY) === 'off') box.checked = false;
    } catch { /* not kept */ }
    box.addEventListener('change', () => {
      try {
        if (box.checked) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, 'off');
      } catch { /* not kept */ }
    });
  }
}

customElements.define('furigana-switch', FuriganaSwitch);
