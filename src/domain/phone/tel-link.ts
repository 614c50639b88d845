/** The link that dials a number as it is written for people: `14 020` becomes `tel:14020`. */
export const telLink = (written: string): string => `tel:${written.replace(/\D/g, '')}`;
