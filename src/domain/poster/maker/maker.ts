import { contacts, digitsOf, toFragment, type ContactKey } from '../../workplace-numbers/fragment.ts';
import type { FormatName, PosterContent, QrCode, Sender } from '../content/content.ts';
import { textProblems } from '../draw/checks.ts';
import { formats } from '../content/formats.ts';
import { layoutPoster } from '../draw/layout.ts';
import { missingCharacters } from '../draw/metrics.ts';

/** A message the poster maker offers. */
export interface MakerPoster {
  /** Id of the item, with the sector of a version after a slash. */
  key: string;
  /** Name in the list. */
  name: string;
  content: PosterContent;
  editable: readonly ('boodschap' | 'belofte')[];
  formats: readonly FormatName[];
  houseRule?: string;
}

/** What a visitor filled in. */
export interface MakerState {
  poster: string;
  format: FormatName;
  upper: string;
  lower: string;
  promise: string;
  name: string;
  houseRule: string;
  phone: string;
  link: string;
  plain: boolean;
  plate: boolean;
  numbers: Partial<Record<ContactKey, string>>;
}

/** The address as a QR code needs it, or undefined when it is none. */
export function linkOf(typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return url.protocol === 'https:' && url.hostname.includes('.') ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const halves = (text: string): string[] => text.split('\n').map(tidy).filter(Boolean).slice(0, 2);

/**
 * The drawing that belongs to what was filled in.
 * @param site address of the site, where the QR code of a workplace leads
 * @param parts logo, and what makes a QR code; without the latter its place stays empty
 */
export function drawingOf(
  poster: MakerPoster,
  state: MakerState,
  site: string,
  { logo, encode }: { logo?: Sender['logo']; encode?: ((address: string) => QrCode) | undefined } = {},
): { content: PosterContent; sender: Sender } {
  const { content } = poster;
  const message = poster.editable.includes('boodschap');
  const [upper, lower] = [halves(state.upper), halves(state.lower)];
  const promise = poster.editable.includes('belofte') ? tidy(state.promise) : '';
  const numbers = (Object.keys(contacts) as ContactKey[]).flatMap((contact) => {
    const number = digitsOf(state.numbers[contact] ?? '');
    return number ? [{ contact, number }] : [];
  });
  const workplace = content.layout === 'werkplek';
  const fragment = toFragment(numbers);
  const link = workplace ? `${site}/net-gebeurd/${fragment ? `#${fragment}` : ''}` : linkOf(state.link);
  const steps = numbers.map(({ contact, number }) => ({
    tekst: `${contacts[contact]}: ${number}`,
    invullen: false,
  }));
  const fields = { name: tidy(state.name), houseRule: tidy(state.houseRule), phone: tidy(state.phone) };
  return {
    content: {
      ...content,
      ...(message && upper.length > 0 ? { upper } : {}),
      ...(message && lower.length > 0 ? { lower } : {}),
      ...(promise ? { promise } : {}),
      ...(workplace && steps.length > 0
        ? { steps: [...content.steps.filter(({ invullen }) => !invullen), ...steps].slice(0, 4) }
        : {}),
    },
    sender: {
      ...Object.fromEntries(Object.entries(fields).filter(([, text]) => text)),
      ...(link && encode ? { link: encode(link) } : {}),
      ...(logo ? { logo } : {}),
      ...(state.plain ? { plain: true } : {}),
    },
  };
}

/** What is wrong with the numbers of a workplace: those that no digits could be taken of, one sentence each. */
export const numberWarnings = ({ numbers }: Pick<MakerState, 'numbers'>): string[] =>
  (Object.keys(contacts) as ContactKey[]).flatMap((contact) => {
    const typed = numbers[contact] ?? '';
    return typed.trim() && !digitsOf(typed)
      ? [
          `${contacts[contact]}: “${tidy(typed)}” staat niet op de poster. Schrijf één nummer met alleen cijfers.`,
        ]
      : [];
  });

/** Names that only the state may put on a poster. */
const state =
  /\b(rijksoverheid|ministerie|rijkswaterstaat|belastingdienst|politie|defensie|koninkrijk|uwv|dji)\b/i;

/** What is wrong with a drawing, in sentences for who fills it in. */
export function warningsOf(
  content: PosterContent,
  sender: Sender,
  format: FormatName,
  typedLink: string,
): string[] {
  const scene = layoutPoster(content, formats[format], sender);
  const problems = [...new Set(textProblems(scene).map(({ text }) => text))];
  const typed = [
    ...content.upper,
    ...content.lower,
    content.promise,
    sender.name,
    sender.houseRule,
    sender.phone,
  ];
  const missing = missingCharacters(typed.filter(Boolean).join(''));
  return [
    ...problems.map(
      (text) => `“${text}” past niet op deze maat. Maak de tekst korter of kies een andere maat.`,
    ),
    ...(missing.length > 0
      ? [`Deze letter kent onze letter niet: ${missing.join(' ')}. Schrijf het anders.`]
      : []),
    ...(typedLink.trim() && !linkOf(typedLink) && content.layout !== 'werkplek'
      ? [
          'Dit webadres klopt niet. Schrijf het zoals het in de browser staat, bijvoorbeeld www.uworganisatie.nl.',
        ]
      : []),
    ...(state.test(sender.name ?? '')
      ? ['Deze naam hoort bij de overheid. Gebruik naam en logo alleen als u daar werkt en het mag.']
      : []),
  ];
}
