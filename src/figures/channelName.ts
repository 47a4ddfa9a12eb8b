import { SIDES } from "@/domain/Actor.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { channelOf } from "./channelOf.ts";

/** "Monitors and press": all sides that are drawn in one colour and shape. */
export function channelName(channel: number): string {
  const [first = "", ...others] = SIDES.filter((side) => channelOf(side) === channel).map((side) => sideNames[side]);
  return [first, ...others.map((name) => name.toLowerCase())].join(" and ");
}
