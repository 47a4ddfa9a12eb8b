import { textWidth } from "@/layout/text/textWidth.ts";

type Numbered = { readonly x: number; readonly number: number };

const AIR = 5;

/** "7, 9–11". */
function runs(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const each of numbers) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === each - 1) last[1] = each;
    else parts.push([each, each]);
  }
  return parts.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

/** Numbers for days whose words found no room: where they would meet, they stand together in the middle. */
export function numberMarks(
  marks: readonly Numbered[],
  [left, right]: readonly [number, number],
): readonly { readonly x: number; readonly label: string }[] {
  type Group = {
    readonly marks: readonly Numbered[];
    readonly x: number;
    readonly label: string;
    readonly half: number;
  };
  const groupOf = (held: readonly Numbered[]): Group => {
    const label = runs(held.map(({ number }) => number));
    const half = textWidth(label, 10) / 2;
    const middle = ((held[0]?.x ?? 0) + (held.at(-1)?.x ?? 0)) / 2;
    return { marks: held, label, half, x: Math.min(Math.max(middle, left + half), right - half) };
  };
  const groups: Group[] = [];
  for (const mark of marks.toSorted((a, b) => a.number - b.number)) {
    let next = groupOf([mark]);
    for (
      let last = groups.at(-1);
      last !== undefined && next.x - next.half < last.x + last.half + AIR;
      last = groups.at(-1)
    ) {
      groups.pop();
      next = groupOf([...last.marks, ...next.marks]);
    }
    groups.push(next);
  }
  return groups.map(({ x, label }) => ({ x, label }));
}
