/** A print button that is only there when it works: without JavaScript it stays hidden. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('print-button', PrintButton);
