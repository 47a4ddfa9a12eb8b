/** In what order the lines of the ledger stand. */
export const LINE_ORDERS = ["gap", "date", "sources"] as const;
export type LineOrder = (typeof LINE_ORDERS)[number];
