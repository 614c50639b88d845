/** Kinds of which the first sentence answers something; of others it says what somebody did, or what hangs where. */
const answering: ReadonlySet<string> = new Set([
  'advies',
  'net-gebeurd',
  'instrumenten',
  'maatregelen',
  'wetten',
  'begrippen',
  'dossiers',
  'sectoren',
  'rollen',
  'trainingen',
  'overzichten',
]);

/** Whether a page of a kind says what to do, as somebody in trouble has to know first. */
export const saysWhatToDo = (kind: string): boolean => kind === 'advies' || kind === 'instrumenten';

/** Whether a page of a kind answers a question in its first sentence. */
export const answers = (kind: string): boolean => answering.has(kind);
