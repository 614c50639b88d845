import type { Scan } from '../../domain/self-scan/scan.ts';
import { asked, type Questionnaire } from '../../domain/self-scan/statements.ts';

/** Draws where somebody is among the eight measures. @param step its step; nothing: where it was */
export function showMap(root: HTMLElement, page: Questionnaire, scan: Scan, step?: string): void {
  const map = root.querySelector<HTMLElement>('[data-kaart]');
  if (!map) return;
  const list = asked(page, scan.profile);
  if (step !== undefined) {
    map.dataset.waar = step;
    map.hidden = !list.some(({ key }) => key === step);
  }
  const here = list.find(({ key }) => key === map.dataset.waar)?.measure;
  for (const item of map.querySelectorAll<HTMLElement>('[data-maatregel]')) {
    const own = list.filter(({ measure }) => measure === item.dataset.maatregel);
    const done = own.filter(({ key }) => scan.agreed.has(key)).length;
    const link = item.querySelector('a')!;
    const current = item.dataset.maatregel === here;
    item.className = done === own.length ? 'done' : current ? '' : 'ahead';
    link.toggleAttribute('aria-current', false);
    if (current) link.setAttribute('aria-current', 'step');
    link.setAttribute(
      'aria-label',
      `${link.dataset.naam}: ${current ? 'hier bent u' : `${done} van ${own.length} beantwoord`}`,
    );
  }
  root.querySelector<HTMLElement>('[data-naar-uitkomst]')!.hidden = !list.every(({ key }) =>
    scan.agreed.has(key),
  );
}
