const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** 3573 → "3,573". */
export const withThousands = (value: number): string => whole.format(value);
