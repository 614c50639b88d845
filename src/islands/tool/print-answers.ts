/** On paper an answer is text: a box cuts off what does not fit. What is empty stays a box to write in. */
export function printAnswers(root: HTMLElement): void {
  window.addEventListener('beforeprint', () => {
    for (const box of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.input')) {
      if (box.value.trim() === '') continue;
      const text = document.createElement('p');
      text.className = 'on-paper';
      text.textContent = box.value;
      box.after(text);
    }
  });
  window.addEventListener('afterprint', () => {
    for (const text of root.querySelectorAll('.on-paper')) text.remove();
  });
}
