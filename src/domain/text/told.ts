/** Something that went wrong, in a sentence for who waits for it: what is wrong and what to do. */
export class Told extends Error {
  override name = 'Told';
}

/** The sentence for who waits. What a browser or a library says of a fault is English, and for us. */
export const toldOf = (fault: unknown, otherwise: string): string =>
  fault instanceof Told ? fault.message : otherwise;
