/** A question in bold, with what it explains between brackets not so. */
export function questionParts(label: string): { text: string; strong: boolean }[] {
  const [, question = label, rest = ''] = /^([^(]+?)(\s*\(.*)?$/s.exec(label) ?? [];
  return [
    { text: question, strong: true },
    { text: rest, strong: false },
  ].filter(({ text }) => text !== '');
}
