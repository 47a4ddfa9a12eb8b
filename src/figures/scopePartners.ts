import type { DataSet } from "@/domain/DataSet.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import type { FigureQuestion, Question } from "@/domain/Question.ts";
import type { Scope } from "@/domain/Scope.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { claimantInWords } from "./claimantInWords.ts";

/** Whom one of the two questions counts, and what is said of them. */
export type CountedPeople = {
  readonly question: FigureQuestion;
  readonly name: string;
  readonly channel: Channel;
  /** "9 by Afghan Taliban government"; of several claimants one after the other. */
  readonly says: string;
};

/** Another question of the event that counts other people than the opened one (rule C20), with the figures that differ (rule C24). */
export type ScopePartner = {
  readonly key: string;
  readonly partner: FigureQuestion;
  readonly part: CountedPeople;
  readonly whole: CountedPeople;
  /** inside: the whole includes the part · mutual: each includes people of the other. */
  readonly relation: "inside" | "mutual";
  readonly scopes: readonly Scope[];
};

function countedPeople(
  question: FigureQuestion,
  claims: readonly Scope["ofPart"]["claim"][],
  dataSet: Pick<DataSet, "actorById">,
): CountedPeople {
  const actor = question.population === null ? undefined : dataSet.actorById.get(question.population);
  const says = claims.map((claim) => `${figureInWords(claim.figure)} by ${claimantInWords(claim.claimant, dataSet)}`);
  return {
    question,
    name: actor?.name ?? question.text,
    channel: channelOf(actor?.side ?? "other"),
    says: [...new Set(says)].join(", "),
  };
}

/** The scopes of a question, gathered by the other question. */
export function scopePartners(
  question: Question,
  scopes: readonly Scope[],
  dataSet: Pick<DataSet, "actorById">,
): readonly ScopePartner[] {
  const pairs = new Map<string, [Scope, ...Scope[]]>();
  for (const scope of scopes) {
    const key = `${scope.part.id} ${scope.whole.id}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [scope]);
    else pair.push(scope);
  }
  return [...pairs].map(([key, found]) => {
    const [{ part, whole, mutual }] = found;
    return {
      key,
      partner: part.id === question.id ? whole : part,
      part: countedPeople(
        part,
        found.map(({ ofPart }) => ofPart.claim),
        dataSet,
      ),
      whole: countedPeople(
        whole,
        found.map(({ ofWhole }) => ofWhole.claim),
        dataSet,
      ),
      relation: mutual ? "mutual" : "inside",
      scopes: found,
    };
  });
}
