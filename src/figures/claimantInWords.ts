import type { DataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";

const OWN_VOICE = /^Press: (.+)$/u;
const WITH_NOTE = /^(.+) \((.+)\)$/u;

/**
 * A claimant as it stands within a sentence. "Press: BBC News (own tally)" reads "BBC News (press, own tally)": an outlet
 * in its own voice, without a colon in the middle of what is said.
 */
export function claimantInWords(id: ActorId, { actorById }: Pick<DataSet, "actorById">): string {
  const name = actorById.get(id)?.name ?? id;
  const outlet = OWN_VOICE.exec(name)?.[1];
  if (outlet === undefined) return name;
  const noted = WITH_NOTE.exec(outlet);
  return noted === null ? `${outlet} (press)` : `${noted[1]} (press, ${noted[2]})`;
}
