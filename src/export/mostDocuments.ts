/** So many documents are printed one by one; of more, their publishers with how many are theirs. */
export const MOST_DOCUMENTS = 60;
