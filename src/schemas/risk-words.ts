/** In this order measures are taken: at the source, for all together, for one alone, and what somebody wears. */
export const measureOrder = ['bron', 'samen', 'alleen', 'middelen'] as const;
