/** Stands in for the decoder of WOFF2 fonts, which is large; the poster maker only reads TTF. */
export default function decompress(): never {
  throw new Error('WOFF2 wordt hier niet gelezen.');
}
