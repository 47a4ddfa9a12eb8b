/** Text from data on one line: a title can neither begin a line of its own nor turn the direction of what follows. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, "")
    .trim();
