import type { Side } from "@/domain/Actor.ts";

/** An abstract pair of colour and shape, 1 to 10; what it looks like is decided where it is drawn. */
export type Channel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

const CHANNELS: Record<Side, Channel> = {
  pakistan: 1,
  "afghan-taliban": 2,
  ttp: 3,
  baloch: 4,
  iskp: 5,
  india: 6,
  un: 7,
  monitor: 8,
  press: 8,
  local: 9,
  mediator: 9,
  civilian: 10,
  other: 10,
};

export const channelOf = (side: Side): Channel => CHANNELS[side];
