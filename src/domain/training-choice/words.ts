import type { Method } from './choose.ts';

/** What a way of training rests on, in words. */
export const proofWords: Record<Method['bewijs']['niveau'], string> = {
  wet: 'De inhoud is verplicht, het effect kennen wij niet',
  onderzoek: 'Onderzocht',
  praktijk: 'Uit de praktijk, zonder meting',
  advies: 'Advies van de redactie',
  geen: 'Wij vonden geen bron',
};
