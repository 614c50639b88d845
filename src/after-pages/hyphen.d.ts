/** The part of `hyphen` that is used; the package has no types. */
declare module 'hyphen/nl/index.js' {
  const hyphen: {
    /** A text with soft hyphens between the syllables of its words. */
    hyphenateSync(text: string): string;
  };
  export default hyphen;
}
