/**
 * An amount as it is typed: "1.250", "€ 1.250,50", "1250,5". Points stand between thousands, a comma before cents.
 * @returns undefined when it is no amount, or less than nothing
 */
export function readEuro(typed: string): number | undefined {
  const text = typed.replace(/[€\s\u00A0]/g, '').replace(/,-$/, '');
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** An amount in whole euros: "€ 1.250". */
export const euro = (amount: number): string => `€\u00A0${whole.format(amount)}`;
