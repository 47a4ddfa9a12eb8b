/** A sentence and the number of the rule it is made from, which stands in the SPEC of the domain. */
export type Reason = { readonly says: string; readonly rule: string };
