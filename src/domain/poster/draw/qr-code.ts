import { encode } from 'uqr';
import type { QrCode } from './scene.ts';

/** White modules around a QR code that a reader needs. */
const quiet = 4;

/** An address as a QR code that can lose an eighth of itself (level M). */
export const qrCodeOf = (address: string): QrCode => ({
  address,
  modules: encode(address, { ecc: 'M', border: quiet }).data,
});
