/** Words as they begin a sentence: "first or second" → "First or second". */
export const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
