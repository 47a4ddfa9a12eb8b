import { channelShape } from "../channelShapes.ts";
import type { Line } from "./Line.ts";

export type LineLook = {
  readonly color: string;
  readonly text: string;
  readonly dash: string | undefined;
  readonly shape: string;
};

const DASHES = [undefined, "7 3", "2 2.5", "11 3 2 3", "5 2 1.5 2 1.5 2", "14 4"];
/** Channels whose shapes are easiest told apart when small, for the second and later lines of one colour. */
const SPARE = [3, 1, 4, 2, 7, 6];

/** Colour from the channel; the first line of a channel has its shape and is solid, later ones differ in dash and shape. */
export function lineLooks(lines: readonly Line[]): ReadonlyMap<string, LineLook> {
  const seen = new Map<number, number>();
  return new Map(
    lines.map(({ key, channel }) => {
      const nth = seen.get(channel) ?? 0;
      seen.set(channel, nth + 1);
      const spare = SPARE.filter((other) => other !== channel);
      return [
        key,
        {
          color: `var(--channel-${channel})`,
          text: `var(--channel-${channel}-text)`,
          dash: DASHES[nth % DASHES.length],
          shape: channelShape(nth === 0 ? channel : (spare[(nth - 1) % spare.length] ?? channel)),
        },
      ];
    }),
  );
}
