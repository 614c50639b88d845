/** Something that went wrong, in a sentence for who waits for it: what is wrong and what to do. Known by its name. */
export class Told extends Error {
  override name = 'Told';
}
