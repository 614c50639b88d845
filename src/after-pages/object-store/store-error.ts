/** What a store says no with, and what somebody can do about it. */
const remedies: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [
    /InvalidAccessKeyId|SignatureDoesNotMatch/,
    'De sleutel klopt niet. Kijk AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY na.',
  ],
  [/NoSuchBucket/, 'Deze bak is er niet. Kijk de naam achter --bak na, of maak de bak eerst.'],
  [
    /AuthorizationHeaderMalformed|AuthorizationQueryParametersError|PermanentRedirect/,
    'De bak staat in een andere regio. Zet de goede regio achter --regio.',
  ],
  [/RequestTimeTooSkewed/, 'De klok van deze computer loopt niet gelijk. Zet hem goed.'],
  [
    /BadDigest|XAmzContentSHA256Mismatch|IncompleteBody/,
    'Het bestand is onderweg beschadigd. Typ de opdracht opnieuw.',
  ],
  [/Quota|EntityTooLarge|InsufficientStorage|\b507\b/, 'De bak is vol. Maak ruimte bij uw opslag.'],
  [
    /AccessDenied|\b40[13]\b/,
    'De sleutel mag dit niet. Geef hem bij uw opslag het recht om in deze bak te lezen, te schrijven en te wissen.',
  ],
  [
    /onbereikbaar/,
    'Er kwam geen antwoord. Kijk of er internet is, en of het adres achter --adres klopt. Typ de opdracht dan opnieuw.',
  ],
];

/** A request that a store did not do. Its message says in Dutch what was asked, what came back and what to do. */
export class StoreError extends Error {
  /**
   * @param asked what was asked, as the beginning of "… is niet gelukt"
   * @param answer status and code of the store, or why there was no answer
   */
  constructor(asked: string, answer: string, options?: ErrorOptions) {
    const [, remedy] = remedies.find(([pattern]) => pattern.test(answer)) ?? [];
    const otherwise =
      'Typ de opdracht straks opnieuw. Blijft het zo? Vraag uw opslag wat deze code betekent.';
    super(`${asked} is niet gelukt (${answer}). ${remedy ?? otherwise}`, options);
  }
}
