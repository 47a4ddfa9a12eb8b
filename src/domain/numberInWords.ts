const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** 2400 → "2,400". */
export const numberInWords = (n: number): string => format.format(n);
