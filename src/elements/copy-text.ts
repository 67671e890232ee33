/**
 * `<copy-text data-copy data-copied data-selected>`: a button at its end that copies its first element as plain text. Its attributes are the words of the
 * button, what is said when the text was copied, and what is said where the browser does not let a page copy: then the text is selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const text = this.firstElementChild;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['copy'] ?? '';
    // Read aloud when its words change.
    const status = document.createElement('span');
    status.role = 'status';
    this.append(button, status);
    button.addEventListener('click', async () => {
      status.textContent = '';
      try {
        await navigator.clipboard.writeText(text ? wordsOf(text) : '');
        status.textContent = this.dataset['copied'] ?? '';
      } catch {
        if (text) getSelection()?.selectAllChildren(text);
        status.textContent = this.dataset['selected'] ?? '';
      }
    });
  }
}

/** What an element says, without the readings beside its words. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent;
}

customElements.define('copy-text', CopyText);
