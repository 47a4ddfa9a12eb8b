import type { Closure } from "@/domain/Closure.ts";
import { counted } from "@/domain/counted.ts";
import type { ActorId, ClaimId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { claimantInWords } from "./claimantInWords.ts";
import { documentsOf } from "./documentsOf.ts";

/** Who shut a crossing, as the claims in view say it; never in the record's own voice where they differ. */
export type WhoShut = { readonly words: string; readonly disputed: boolean };

type Read = Pick<Selection, "clauses" | "dataSet" | "isCarried" | "isChosenSource">;

/** Each claimant once, in the order in which they spoke. */
function claimantsOf(ids: readonly ClaimId[], { dataSet, isCarried }: Read): readonly ActorId[] {
  const claims = ids.flatMap((id) => dataSet.claimById.get(id) ?? []).filter(isCarried);
  return [...new Set(claims.toSorted((a, b) => a.date - b.date).map(({ claimant }) => claimant))];
}

/** By whom, per whom (rule F121). */
export function whoShut({ event: id, by }: Closure, selection: Read): WhoShut {
  const { dataSet } = selection;
  const event = dataSet.eventById.get(id);
  const named = (claimants: readonly ActorId[], about: ActorId): string => {
    const names = claimants.map((claimant) => (claimant === about ? "itself" : claimantInWords(claimant, dataSet)));
    return [...(names.length > 1 ? [names.slice(0, -1).join(", ")] : []), names.at(-1) ?? ""].join(" and ");
  };
  const voices = by.flatMap(({ actor, ...claims }) => {
    const asserts = claimantsOf(claims.asserts, selection);
    const denies = claimantsOf(claims.denies, selection);
    const isListed = event?.actors.some((part) => part.actor === actor && part.role === "initiator") === true;
    if (asserts.length + denies.length === 0 && !isListed) return [];
    const said = [
      asserts.length === 0 ? null : `said by ${named(asserts, actor)}`,
      denies.length === 0 ? null : `denied by ${named(denies, actor)}`,
    ].filter((part) => part !== null);
    const documents = event === undefined ? 0 : documentsOf(selection, [event]).size;
    const listed = `as the event lists it, ${counted(documents, "document", "documents")}`;
    return [
      {
        words: `${claimantInWords(actor, dataSet)} (${said.length === 0 ? listed : said.join("; ")})`,
        isDenied: denies.length > 0,
      },
    ];
  });
  const disputed = voices.length > 1 || voices.some(({ isDenied }) => isDenied);
  const words = voices.map((voice) => voice.words).join(" · ");
  if (voices.length > 0)
    return { words: `${disputed ? "Who shut it is disputed" : "Who shut it"}: ${words}`, disputed };
  return {
    words: by.length === 0 ? "Who shut it is not said in this record" : "Who shut it is said by other sources only",
    disputed,
  };
}
