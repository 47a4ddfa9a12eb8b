import type { DataSet } from "@/domain/DataSet.ts";
import { parseDay } from "@/domain/Day.ts";
import type { ActorId, QuestionId } from "@/domain/ids.ts";
import type { View } from "@/state/View.ts";

const QUESTION = "q-2025-10-11-pak-soldiers-killed" as QuestionId;
const PARTIES = ["pakistan", "afghan-taliban"] as readonly string[] as readonly ActorId[];

/** October 2025 between the two, with the soldiers killed in the night of the 11th opened: as far as the record has them. */
export const firstView = ({ questionById, actorById }: DataSet): Partial<View> => ({
  from: parseDay("2025-10-01"),
  to: parseDay("2025-10-31"),
  actors: PARTIES.filter((id) => actorById.has(id)),
  match: "all",
  question: questionById.has(QUESTION) ? QUESTION : null,
});
