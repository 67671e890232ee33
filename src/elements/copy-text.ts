/** `<copy-text data-copied data-failed>`: its button, hidden without JavaScript, copies the words of its `blockquote` and says so. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button') as HTMLButtonElement;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role="status"]') as HTMLElement;
    try {
      await navigator.clipboard.writeText(this.querySelector('blockquote')?.textContent?.trim() ?? '');
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('copy-text', CopyText);
