/** Marks that only tell a browser where a word may break. */
const breaks = /\u00AD|\u200B/g;

/** A button that copies a part of the page, with its headings and lists; hidden where nothing can be copied. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const part = document.getElementById(this.dataset.from ?? '');
    const button = this.querySelector('button');
    if (!part || !button || typeof ClipboardItem === 'undefined') return;
    this.hidden = false;
    button.addEventListener('click', () => {
      void this.#copy(part);
    });
  }

  async #copy(part: HTMLElement): Promise<void> {
    const as = (type: string, text: string): [string, Blob] => [
      type,
      new Blob([text.replace(breaks, '')], { type }),
    ];
    const item = new ClipboardItem(
      Object.fromEntries([as('text/plain', part.innerText), as('text/html', part.innerHTML)]),
    );
    const said = await navigator.clipboard.write([item]).then(
      () => 'Gekopieerd. Plak de tekst waar u wilt.',
      () => 'Kopiëren lukt niet in deze browser. Neem het bestand voor Word.',
    );
    this.querySelector('[role="status"]')!.textContent = said;
  }
}

customElements.define('copy-text', CopyText);
