import { noClauses, type Clauses } from "@/engine/Clauses.ts";

const CLAUSES = Object.keys(noClauses) as readonly (keyof Clauses)[];

/** Whether any filter is chosen. How several actors match is none by itself. */
export const isNarrowed = (clauses: Clauses): boolean =>
  CLAUSES.some((key) => {
    const value = clauses[key];
    return Array.isArray(value) ? value.length > 0 : value !== noClauses[key] && key !== "match";
  });

/** Whether two views filter alike, as the choices stand there. */
export const filtersAlike = (one: Clauses, other: Clauses): boolean => CLAUSES.every((key) => one[key] === other[key]);
