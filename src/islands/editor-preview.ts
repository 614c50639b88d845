/** In the preview only: shows an editor what stops the site, and how the page stands. */
class EditorPreview extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  /** Mistakes the editor chose to look past; new ones open the overlay again. */
  #dismissed = '';

  connectedCallback(): void {
    void this.refresh();
  }

  /** Asks the dev server again. */
  async refresh(): Promise<void> {
    const open = this.#root.querySelector('details')?.open ?? false;
    const response = await fetch(`/@voorbeeld/?pagina=${encodeURIComponent(location.pathname)}`);
    this.#root.innerHTML = await response.text();
    const details = this.#root.querySelector('details');
    if (details) {
      details.open = open;
      document.body.style.paddingBlockEnd = `${details.querySelector('summary')?.offsetHeight ?? 0}px`;
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
