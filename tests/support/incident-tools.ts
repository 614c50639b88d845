import type { Page } from 'playwright-core';

/** The tools after an incident, by their address. */
export const incidentAddresses = [
  '/net-gebeurd/medewerker/lijst/',
  '/aangiftehulp/',
  '/verslag/',
  '/reactie/',
  '/schade/',
  '/nazorgkalender/',
] as const;

/** Answers what is on the screen: the first choice, a date, a sentence. */
async function answerStep(page: Page): Promise<void> {
  await page.evaluate(() => {
    const step = document.querySelector('[data-stap]:not(.away)')!;
    const seen = new Set<string>();
    for (const control of step.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[name], textarea',
    )) {
      if (control.closest('[hidden]')) continue;
      const [, part = ''] = /-(dag|maand|jaar)$/.exec(control.name) ?? [];
      if (control.type === 'radio' || control.type === 'checkbox') {
        if (!seen.has(control.name)) control.click();
        seen.add(control.name);
      } else if (part) control.value = { dag: '26', maand: '11', jaar: '2026' }[part]!;
      else if (control.type === 'tel') control.value = '0612345678';
      else if (control.type !== 'hidden') control.value = 'Hij riep: "Ik wacht je op."';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

/**
 * Answers a tool to its end.
 * @param at called for everything that comes on the screen, and with '' at the end
 */
export async function driveToEnd(page: Page, at?: (step: string) => Promise<void>): Promise<void> {
  for (let left = 20; left > 0; left--) {
    const step = await page.evaluate(() => {
      const shown = document.querySelector<HTMLElement>('[data-uitkomst]')!;
      return shown.hidden || shown.classList.contains('away')
        ? document.querySelector<HTMLElement>('[data-stap]:not(.away)')!.dataset.stap!
        : '';
    });
    await at?.(step);
    if (step === '') return;
    await answerStep(page);
    await page.locator('[data-stap]:not(.away) button[type="submit"]').click();
  }
  throw new Error('The tool has no end');
}
