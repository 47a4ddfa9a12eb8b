const RIGHT_TO_LEFT = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0660-\u0669`;
const BETWEEN = String.raw`\s\p{M}\u060c\u061b\u061f\u0640\u200c\u200d-`;
const STRETCH = new RegExp(String.raw`[${RIGHT_TO_LEFT}](?:[${BETWEEN}]*[${RIGHT_TO_LEFT}])*\p{M}*`, "gu");

/** A stretch of text and whether it runs from right to left. */
export type Stretch = { readonly text: string; readonly rightToLeft: boolean };

/** Text parted where its direction turns, so that each name can be set by itself and none moves its neighbours. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(STRETCH)) {
    if (match.index > at) stretches.push({ text: text.slice(at, match.index), rightToLeft: false });
    stretches.push({ text: match[0], rightToLeft: true });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...stretches, { text: text.slice(at), rightToLeft: false }] : stretches;
}
