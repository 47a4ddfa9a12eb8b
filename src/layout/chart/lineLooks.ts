import { channelShape } from "./channelShapes.ts";
import type { Line } from "./Line.ts";

export type LineLook = {
  readonly color: string;
  readonly text: string;
  readonly dash: string | undefined;
  readonly shape: string;
};

const DASHES = [undefined, "7 3", "2 2.5", "11 3 2 3", "5 2 1.5 2 1.5 2", "14 4"];
/** Channels whose shapes are easiest told apart when small, for the second and later lines of one colour. */
const SPARE = [3, 1, 4, 2, 7, 6, 5];

/**
 * Colour from the channel. Look 0 is solid with the channel's own shape, later ones differ in dash and shape; no two of
 * the first 36 of a channel are alike. A line without a look of its own takes the first that no other of its channel has.
 */
export function lineLooks(lines: readonly Line[]): ReadonlyMap<string, LineLook> {
  const given = new Set(lines.flatMap(({ channel, look }) => (look === undefined ? [] : [`${channel} ${look}`])));
  const next = new Map<number, number>();
  const free = (channel: number): number => {
    let nth = next.get(channel) ?? 0;
    while (given.has(`${channel} ${nth}`)) nth += 1;
    next.set(channel, nth + 1);
    return nth;
  };
  return new Map(
    lines.map(({ key, channel, look }) => {
      const nth = look ?? free(channel);
      const spare = SPARE.filter((other) => other !== channel);
      // In every further round through the shapes, each meets a dash it has not had.
      const round = spare.length % DASHES.length === 0 ? Math.floor(Math.max(0, nth - 1) / spare.length) : 0;
      return [
        key,
        {
          color: `var(--channel-${channel})`,
          text: `var(--channel-${channel}-text)`,
          dash: DASHES[(nth + round) % DASHES.length],
          shape: channelShape(nth === 0 ? channel : (spare[(nth - 1) % spare.length] ?? channel)),
        },
      ];
    }),
  );
}
