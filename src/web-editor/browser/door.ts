/** The button that opens the web editor; nothing heavy is fetched before somebody wants it. */
class EditorDoor extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#open(button));
    this.hidden = false;
    // A link to one entry means that somebody wants to edit it.
    if (location.hash.startsWith('#/')) void this.#open(button);
  }

  async #open(button: HTMLButtonElement | null): Promise<void> {
    const status = this.querySelector('[role=status]');
    if (button) button.disabled = true;
    if (status) status.textContent = 'De redactie wordt geopend …';
    try {
      const { start } = await import('./start.ts');
      await start();
    } catch (fault) {
      console.error(fault);
      if (button) button.disabled = false;
      if (status) status.textContent = 'Het lukt niet om de redactie te openen. Probeer het opnieuw.';
    }
  }
}

customElements.define('editor-door', EditorDoor);
