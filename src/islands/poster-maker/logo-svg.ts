import { Told } from '../../domain/text/told.ts';

const elsewhere = /^\s*(?!#|data:image\/(?:png|jpe?g|webp|gif)[;,])\S/i;
/**
 * A page's policy also judges the styles and handlers of a text that is only read, and complains of each in the
 * console. Nothing of it is applied: under other names they are only words.
 */
const renamed = (text: string): string =>
  text
    .replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/(\s)style(\s*=\s*["'])/gi, '$1data-stijl$2')
    .replace(/<(\/?(?:[\w-]+:)?)style\b/gi, '<$1stijl');
const namedBack = (text: string): string =>
  text.replace(/(\s)data-stijl(=["'])/g, '$1style$2').replace(/<(\/?(?:[\w-]+:)?)stijl\b/g, '<$1style');

/** Parts that do something, move, or bring a page of their own. */
const acting =
  'script, foreignObject, animate, animateMotion, animateTransform, animateColor, set, discard, handler, iframe';

const nameOf = (address: string): string =>
  address.split(/[?#]/)[0]!.split('/').at(-1)!.slice(0, 60) || address;

const refuseElsewhere = (address: string): never => {
  throw new Told(
    `Dit logo laadt een deel van elders: ${nameOf(address)}. Zet het beeld in het bestand zelf, of kies een PNG.`,
  );
};

/** Styles as every machine reads them: no rules for a dark screen or a printer, and nothing that moves. */
function steady(css: string): string {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, address] of bare.matchAll(/@import\s+(?:url\()?\s*['"]?([^'")\s;]+)/gi))
    refuseElsewhere(address!);
  for (const [, address] of bare.matchAll(/url\(\s*['"]?([^'")]*)['"]?\s*\)/gi))
    if (elsewhere.test(address!)) refuseElsewhere(address!);
  return bare
    .replace(
      /@(?:media|keyframes|-webkit-keyframes|supports|container)\b[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi,
      '',
    )
    .replace(/light-dark\(\s*([^,()]+|[a-z]+\([^()]*\))\s*,[^;}]*\)/gi, '$1')
    .replace(/(?:animation|transition)[a-z-]*\s*:[^;}]*;?/gi, '');
}

function clean(svg: Element): void {
  for (const element of svg.querySelectorAll(acting)) element.remove();
  for (const style of svg.querySelectorAll('stijl')) style.textContent = steady(style.textContent);
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name)) element.removeAttribute(name);
      else if (/^(?:xlink:)?(?:href|src)$/.test(name) && element.localName !== 'a') {
        if (elsewhere.test(value)) refuseElsewhere(value);
      } else if (name === 'data-stijl' || /url\(|light-dark\(/.test(value))
        element.setAttribute(name, steady(value));
    }
}

/** A length as pixels, when it is one that does not depend on the page. */
function pixels(length: string | null): number | undefined {
  const [, number, unit = ''] = /^\s*(\d*\.?\d+)\s*(px|pt|pc|mm|cm|in)?\s*$/.exec(length ?? '') ?? [];
  const factor = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 }[unit]!;
  return number && Number(number) > 0 ? Number(number) * factor : undefined;
}

/** Longest side at which a vector is drawn, in pixels. */
const drawnAt = 1600;

/**
 * A vector logo that is the same on every machine and in every browser: its own shape, nothing from elsewhere, nothing
 * that moves, and no rules for a dark screen.
 * @returns the address of the picture and its size
 * @throws with a sentence for the visitor when it cannot be
 */
export function steadySvg(text: string): string {
  const document = new DOMParser().parseFromString(renamed(text), 'image/svg+xml');
  const svg = document.documentElement;
  if (svg.localName !== 'svg' || document.querySelector('parsererror'))
    throw new Told('Dit SVG-bestand klopt niet. Sla het opnieuw op, of kies een PNG.');
  clean(svg);
  if (svg.querySelectorAll('*').length > 20_000)
    throw new Told('Dit logo is te ingewikkeld voor een telefoon. Sla het op als PNG.');
  if ([...svg.querySelectorAll('text')].some((element) => element.textContent.trim()))
    throw new Told(
      'De letters in dit logo zijn tekst. Die ziet er op elke computer anders uit. Maak er vormen van (contouren), of kies een PNG.',
    );
  const [, , boxWidth, boxHeight] = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const boxed = boxWidth! > 0 && boxHeight! > 0;
  const width = pixels(svg.getAttribute('width')) ?? (boxed ? boxWidth! : 300);
  const height = pixels(svg.getAttribute('height')) ?? (boxed ? (width * boxHeight!) / boxWidth! : 150);
  if (!boxed) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const scale = drawnAt / Math.max(width, height);
  svg.setAttribute('width', String(Math.max(1, Math.round(width * scale))));
  svg.setAttribute('height', String(Math.max(1, Math.round(height * scale))));
  const whole = namedBack(new XMLSerializer().serializeToString(svg)).replace(
    /(<(?:[\w-]+:)?svg\b[^>]*>)/i,
    `$1<style xmlns="http://www.w3.org/2000/svg">:root{color-scheme:only light}</style>`,
  );
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
}
