/** So many documents are printed one by one; of more, their publishers with their number. */
export const MOST_DOCUMENTS = 60;
