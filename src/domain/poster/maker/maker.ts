import { readAddress } from '../../web-address/read.ts';
import { contactKeys, contacts, toFragment, type ContactKey } from '../../workplace-numbers/fragment.ts';
import { fieldsOf, type FieldName, type MakerPoster, type MakerState } from './fields.ts';
import type { PhoneNumber } from '../../phone/number.ts';
import type { PosterContent, Sender } from '../content/content.ts';
import type { QrCode } from '../draw/scene.ts';
import { inOurLetter } from '../draw/letters.ts';

/** The numbers that were understood; what is asked about is not among them. */
export interface MakerPhones {
  phone?: PhoneNumber;
  numbers: Partial<Record<ContactKey, PhoneNumber>>;
}

/** What else goes into a drawing. */
export interface MakerParts {
  /** Address of the site, where the QR code of a workplace leads. */
  site: string;
  phones: MakerPhones;
  logo?: Sender['logo'];
  /** Makes a QR code; as long as it is not there, the place of the code stays empty. */
  codeOf?: ((address: string) => QrCode) | undefined;
}

/** A typed text on one line, in signs that the letter of the posters has. */
export const tidy = (text: string): string => inOurLetter(text).replace(/\s+/g, ' ').trim();
const lines = (text: string): string[] => text.split('\n').map(tidy).filter(Boolean);

/** Address behind the code: of the workplace's own numbers, or the one that was typed. */
export function addressOf(
  poster: MakerPoster,
  state: MakerState,
  { site, phones }: MakerParts,
): string | undefined {
  if (poster.content.layout === 'kaart') return undefined;
  if (poster.content.layout !== 'werkplek') {
    const reading = readAddress(state.link);
    return reading.kind === 'address' ? reading.address : undefined;
  }
  const fragment = toFragment(
    contactKeys.flatMap((contact) => {
      const digits = phones.numbers[contact]?.digits;
      return digits ? [{ contact, digits }] : [];
    }),
  );
  return `${site}/net-gebeurd/${fragment ? `#${fragment}` : ''}`;
}

function contentWith(poster: MakerPoster, state: MakerState, phones: MakerPhones): PosterContent {
  const { content } = poster;
  const own = (field: FieldName): boolean => fieldsOf(poster).includes(field);
  const [upper, lower, promise] = [lines(state.upper), lines(state.lower), tidy(state.promise)];
  const steps = contactKeys.flatMap((contact) => {
    const number = phones.numbers[contact];
    return number ? [{ tekst: `${contacts[contact]}: ${number.written}`, invullen: false }] : [];
  });
  return {
    ...content,
    ...(own('upper') && upper.length > 0 ? { upper } : {}),
    ...(own('lower') && lower.length > 0 ? { lower } : {}),
    ...(own('promise') && promise ? { promise } : {}),
    ...(own('numbers') && steps.length > 0
      ? { steps: [...content.steps.filter(({ invullen }) => !invullen), ...steps] }
      : {}),
  };
}

/** The drawing that belongs to what was filled in: only what the message prints, and no number that is doubted. */
export function drawingOf(
  poster: MakerPoster,
  state: MakerState,
  parts: MakerParts,
): { content: PosterContent; sender: Sender } {
  const fields = fieldsOf(poster);
  const [name, houseRule] = [tidy(state.name), tidy(state.houseRule)];
  const address = addressOf(poster, state, parts);
  return {
    content: contentWith(poster, state, parts.phones),
    sender: {
      ...(name ? { name } : {}),
      ...(houseRule && fields.includes('houseRule') ? { houseRule } : {}),
      ...(parts.phones.phone ? { phone: parts.phones.phone.written } : {}),
      ...(address && parts.codeOf ? { link: parts.codeOf(address) } : {}),
      ...(parts.logo ? { logo: parts.logo } : {}),
      ...(state.plain && fields.includes('plain') ? { plain: true } : {}),
    },
  };
}
