/** What becomes of a typed address: a QR code is only made of what a phone opens. */
export type AddressReading =
  | { kind: 'empty' }
  | { kind: 'address'; address: string }
  /** A sentence for the field, and addresses that may be meant. */
  | { kind: 'doubt'; sentence: string; options: readonly string[] };

/** Longest address of which a phone still reads the code at arm's length, in characters. */
export const longestAddress = 200;

const mail = /^[^\s@/:,;]+@[a-z0-9.-]+\.[a-z]{2,}$/i;
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;
const example = 'Schrijf het zoals het in de browser staat, bijvoorbeeld www.uworganisatie.nl.';

const doubt = (sentence: string, options: readonly string[] = []): AddressReading => ({
  kind: 'doubt',
  sentence,
  options,
});

/** A page's address, complete and percent-encoded; undefined when no phone would open it. */
function page(text: string): string | undefined {
  if (/\s/.test(text)) return undefined;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const usable =
      /^https?:$/.test(url.protocol) && !url.username && !url.password && host.test(url.hostname);
    return usable ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Why a text is no address of a page, and what may be meant. */
function why(text: string): AddressReading {
  if (/\s/.test(text)) {
    const joined = text.replace(/\s+/g, '');
    return doubt(`Er staat een spatie in dit adres. ${example}`, page(joined) ? [joined] : []);
  }
  if (text.includes(',')) {
    const pointed = text.replace(/,/g, '.');
    return doubt('Er staat een komma in dit adres. Bedoelt u een punt?', page(pointed) ? [pointed] : []);
  }
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^:/]+:\d+(?:\/|$)/.test(text))
    return doubt(`Zo’n adres opent een telefoon niet. ${example}`);
  if (/^(?:https?:\/\/)?(?:localhost|[a-z0-9-]+)(?::\d+)?(?:\/|$)/i.test(text) && !text.includes('.'))
    return doubt(`Dit is geen adres dat overal werkt. ${example}`);
  return doubt(`Dit is geen webadres. ${example}`);
}

/**
 * Reads an address for a QR code as people type it, with or without `https://`.
 * A mail address is asked about: `mailto:` before it says that a mail is meant.
 */
export function readAddress(typed: string): AddressReading {
  const text = typed.replace(/[\p{Cf}\p{Cc}]/gu, '').trim();
  if (!text) return { kind: 'empty' };
  const mailed = /^mailto:(.*)$/i.exec(text)?.[1];
  if (mailed !== undefined)
    return mail.test(mailed)
      ? { kind: 'address', address: `mailto:${mailed}` }
      : doubt('Dit mailadres klopt niet. Schrijf het zo: mailto:klachten@uworganisatie.nl.');
  if (mail.test(text))
    return doubt('Dit is een mailadres. De code kan een nieuwe mail openen. Wilt u dat?', [`mailto:${text}`]);
  if (/^(?:tel:)?[+\d][\d\s().-]{4,}$/i.test(text))
    return doubt('Dit is een telefoonnummer. Zet het in het veld Telefoonnummer.');
  const address = page(text);
  if (!address) return why(text);
  return address.length <= longestAddress
    ? { kind: 'address', address }
    : doubt(
        `Dit adres heeft ${address.length} tekens. Een code die goed te lezen is, heeft er hoogstens ${longestAddress}. Kies een korter adres.`,
      );
}
