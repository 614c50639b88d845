/**
 * How long to wait for something that a slow or busy machine does late, in milliseconds. It is less than a test may
 * take, so that what never comes is told by its name.
 */
export const patience = 120_000;
