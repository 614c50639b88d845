import type { QrCode } from '../../domain/poster/draw/scene.ts';
import type { MakerPoster, MakerState } from '../../domain/poster/maker/fields.ts';
import type { MakerPhones } from '../../domain/poster/maker/maker.ts';
import { fieldsOf } from '../../domain/poster/maker/fields.ts';
import type { readNumbers } from '../../domain/poster/maker/numbers.ts';
import type { ShownNote } from './field-notes.ts';
import { load } from './load.ts';

const notLoaded = 'Kijk of u verbinding hebt.';

/** Parts of the maker that come in when somebody needs them: the reader of numbers, and what makes a QR code. */
export class MakerParts {
  readonly #known: readonly string[];
  readonly #arrived: () => void;
  #readNumbers: typeof readNumbers | undefined;
  #encode: ((address: string) => QrCode) | undefined;
  readonly #codes = new Map<string, QrCode>();
  readonly #pending = new Map<string, Promise<void>>();
  readonly #failed = new Set<string>();

  /** @param arrived is called when a part came, or did not */
  constructor(known: readonly string[], arrived: () => void) {
    this.#known = known;
    this.#arrived = arrived;
  }

  /** Makes a QR code, the same one for the same address; undefined as long as that part is not there. */
  get codeOf(): ((address: string) => QrCode) | undefined {
    const encode = this.#encode;
    if (!encode) return undefined;
    return (address) => {
      const code = this.#codes.get(address) ?? encode(address);
      this.#codes.set(address, code);
      return code;
    };
  }

  /** Lets a part that failed be asked for again: something was typed, or somebody asks. */
  again(): void {
    this.#failed.clear();
  }

  /** Asks for what a form needs. */
  want(poster: MakerPoster, state: MakerState): void {
    if (needsNumbers(state) && !this.#readNumbers)
      this.#get('numbers', () =>
        load(() => import('../../domain/poster/maker/numbers.ts')).then((part) => {
          this.#readNumbers = part.readNumbers;
        }),
      );
    if (needsCode(poster, state) && !this.#encode)
      this.#get('code', () =>
        load(() => import('../../domain/poster/draw/qr-code.ts')).then((part) => {
          this.#encode = part.qrCodeOf;
        }),
      );
  }

  #get(name: string, get: () => Promise<void>): void {
    if (this.#pending.has(name) || this.#failed.has(name)) return;
    const job = get().then(
      () => {
        this.#pending.delete(name);
        this.#arrived();
      },
      (fault: unknown) => {
        console.error(fault);
        this.#pending.delete(name);
        this.#failed.add(name);
        this.#arrived();
      },
    );
    this.#pending.set(name, job);
  }

  /** Waits for what was asked for. */
  async ready(): Promise<void> {
    await Promise.all(this.#pending.values());
  }

  /** The numbers that are certain, and what to say about the rest and about parts that did not come. */
  read(poster: MakerPoster, state: MakerState): { phones: MakerPhones; notes: ShownNote[] } {
    const missing: ShownNote[] =
      needsCode(poster, state) && !this.#encode && !this.#pending.has('code')
        ? [
            {
              field: poster.content.layout === 'werkplek' ? 'numbers.l' : 'link',
              text: `De QR-code is niet geladen. ${notLoaded}`,
              stops: true,
              again: true,
            },
          ]
        : [];
    if (!needsNumbers(state)) return { phones: { numbers: {} }, notes: missing };
    if (this.#readNumbers) {
      const { phones, notes } = this.#readNumbers(poster, state, this.#known);
      return { phones, notes: [...missing, ...notes] };
    }
    const [contact] = Object.keys(state.numbers);
    const field = fieldsOf(poster).includes('numbers') && contact ? (`numbers.${contact}` as const) : 'phone';
    const unread: ShownNote = {
      field,
      text: `Het nummer is nog niet nagekeken: dat onderdeel is niet geladen. ${notLoaded}`,
      stops: true,
      again: true,
    };
    return { phones: { numbers: {} }, notes: this.#pending.has('numbers') ? missing : [...missing, unread] };
  }
}

const needsNumbers = ({ phone, numbers }: MakerState): boolean =>
  Boolean(phone.trim()) || Object.values(numbers).some((typed) => typed.trim());
const needsCode = (poster: MakerPoster, { link }: MakerState): boolean =>
  poster.content.layout === 'werkplek' || (fieldsOf(poster).includes('link') && Boolean(link.trim()));
