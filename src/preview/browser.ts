/** In the preview only: shows an editor what stops the site, and how the page stands. */
class EditorPreview extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  /** Mistakes the editor chose to look past; new ones open the overlay again. */
  #dismissed = '';

  connectedCallback(): void {
    void this.refresh();
  }

  /** Asks the dev server again; what the editor opened or had the focus on stays so. */
  async refresh(): Promise<void> {
    const response = await fetch(`/@voorbeeld/?pagina=${encodeURIComponent(location.pathname)}`);
    const markup = await response.text();
    const open = this.#root.querySelector('details')?.open ?? false;
    const focused = this.#root.activeElement?.localName === 'summary';
    this.#root.innerHTML = markup;
    const details = this.#root.querySelector('details');
    const summary = details?.querySelector('summary');
    if (details && summary) {
      details.open = open;
      if (focused) summary.focus();
      document.body.style.paddingBlockEnd = `${summary.offsetHeight}px`;
    }
    const dialog = this.#root.querySelector('dialog');
    const faults = dialog?.querySelector('ol')?.textContent ?? '';
    if (!dialog || faults === this.#dismissed) return;
    dialog.addEventListener('close', () => (this.#dismissed = faults));
    dialog.showModal();
  }
}

customElements.define('editor-preview', EditorPreview);
const preview = new EditorPreview();
document.body.append(preview);
import.meta.hot?.on('inhoud:gecontroleerd', () => void preview.refresh());
