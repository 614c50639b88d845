/** Local noon on the first day a ZIP can hold: fflate writes local time, so every time zone gets these bytes. */
export const zipTime = (): Date => new Date(1980, 0, 1, 12);
