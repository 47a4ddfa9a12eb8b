import { capitalised } from "@/domain/capitalised.ts";
import type { Change } from "@/domain/Change.ts";
import type { Claim, FigureClaim } from "@/domain/Claim.ts";
import type { Contradiction } from "@/domain/Contradiction.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import type { Finding } from "@/domain/Finding.ts";
import { gapInWords } from "@/domain/gapInWords.ts";
import type { Gap } from "@/domain/gapOf.ts";
import type { OneSided } from "@/domain/oneSided.ts";
import { isParty, type Party } from "@/domain/Party.ts";
import { questionInWords as asked } from "@/domain/questionInWords.ts";
import type { Scope } from "@/domain/Scope.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { claimantInWords } from "./claimantInWords.ts";
import { dated } from "./findingInWords.ts";
import { readingsInWords } from "./readingsInWords.ts";
import type { Reason } from "./Reason.ts";
import { saidIn } from "./saidIn.ts";

type Names = Pick<DataSet, "actorById">;

const figureBy = ({ claim }: { readonly claim: FigureClaim }, names: Names): string =>
  `${figureInWords(claim.figure)} by ${claimantInWords(claim.claimant, names)}`;

const partyInWords = (side: Party): string =>
  side === "afghan-taliban" || side === "ttp" ? `the ${sideNames[side]}` : sideNames[side];

const isHighRatio = (gap: Gap): boolean => gap.kind === "ratio" && gapInWords(gap).endsWith("times");

const apartBy = (gap: Gap): Reason => ({
  says: isHighRatio(gap) ? `${gapInWords(gap)} as high` : gapInWords(gap),
  rule: gap.kind === "against-none" ? "C17" : "C16",
});

/** What must be known of a gap before it is quoted. */
const atLeast = (gap: Gap): readonly Reason[] =>
  gap.sharp
    ? []
    : [
        {
          says: "The gap is measured between the nearest numbers that the two leave, so it may be wider.",
          rule: "C18",
        },
      ];

const differentDays = (one: Claim, other: Claim): Reason => ({
  says: `The two were said on different days: ${saidIn(one)} ${dated(one)}, ${saidIn(other)} ${dated(other)}.`,
  rule: "T5",
});

function withinOneSide({ claimant }: Claim, { actorById }: Names): readonly Reason[] {
  const side = actorById.get(claimant)?.side;
  if (side === undefined) return [];
  // The press or the monitors are no side of the conflict.
  const group = isParty(side) ? "belong to one side" : "are of one group of voices";
  return [{ says: `Both claimants ${group} (${sideNames[side]}).`, rule: "C13" }];
}

function ofContradiction(finding: Contradiction, names: Names): readonly Reason[] {
  const { question, a, b } = finding;
  const last = finding.differentDays ? [differentDays(a.claim, b.claim)] : [];
  if (finding.kind === "denial") {
    const [one, other] = [claimantInWords(a.claimant, names), claimantInWords(b.claimant, names)];
    return [
      { says: `${asked(question)}: asserted by ${one}; denied by ${other}.`, rule: "C11" },
      { says: "The two cannot both hold.", rule: "C11" },
      ...(finding.withinOneSide ? withinOneSide(a.claim, names) : []),
      ...last,
    ];
  }
  const gap = apartBy(finding.gap);
  return [
    {
      says: `${asked(question)}: ${figureBy(finding.a, names)}, ${figureBy(finding.b, names)}, ${gap.says}.`,
      rule: gap.rule,
    },
    finding.kind === "figure"
      ? { says: "No number fits both figures.", rule: "C9" }
      : {
          says: "Counters count by methods of their own, so two counts can differ before a fact is in dispute.",
          rule: "C10",
        },
    ...readingsInWords([finding.a.claim, finding.b.claim], finding.question.measure),
    ...atLeast(finding.gap),
    ...(finding.kind === "figure" && finding.withinOneSide ? withinOneSide(a.claim, names) : []),
    ...last,
  ];
}

function ofScope(finding: Scope, names: Names): readonly Reason[] {
  const { part, whole, ofPart, ofWhole, mutual, partAboveWhole } = finding;
  const nameOf = ({ population }: Scope["part"]): string =>
    population === null ? "people of no stated kind" : (names.actorById.get(population)?.name ?? population);
  const said = `${figureBy(ofPart, names)} for “${asked(part)}”, ${figureBy(ofWhole, names)} for “${asked(whole)}”.`;
  return [
    { says: capitalised(said), rule: "C24" },
    {
      says: mutual
        ? `The two figures count different people: “${nameOf(part)}” and “${nameOf(whole)}” each include people of the other.`
        : `The two figures count different people: “${nameOf(whole)}” includes “${nameOf(part)}”.`,
      rule: "C20",
    },
    ...(partAboveWhole
      ? [
          {
            says: "The figure for the part is higher than that for the whole, so the two cannot both be true.",
            rule: "C24",
          },
          ...readingsInWords([ofPart.claim, ofWhole.claim], part.measure),
        ]
      : [
          {
            says: "The claimants belong to opposing sides, and whom to count is part of what they disagree on; it is no contradiction of two figures for one group.",
            rule: "C24",
          },
        ]),
    ...(finding.withinOneSide ? withinOneSide(ofPart.claim, names) : []),
    ...(finding.differentDays ? [differentDays(ofPart.claim, ofWhole.claim)] : []),
  ];
}

function ofChange(finding: Change, names: Names): readonly Reason[] {
  const { question, before, after } = finding;
  const who = claimantInWords(finding.claimant, names);
  const isFigures = before.figure !== null && after.figure !== null && question.kind === "figure";
  const readings = isFigures ? readingsInWords([before, after], question.measure) : [];
  const neither = isFigures ? "No number fits both" : "The two cannot both hold";
  if (finding.kind === "revision") {
    const [first, then] = [`${saidIn(before)} by ${who}`, `${saidIn(after)} by the same claimant`];
    return [
      { says: `${asked(question)}: ${first} ${dated(before)}, ${then} ${dated(after)}.`, rule: "C22" },
      { says: `${neither}; the later claim takes the place of the earlier, which is kept as history.`, rule: "C8" },
      ...readings,
    ];
  }
  const printed = isFigures
    ? `sources print both ${figureInWords(before.figure)} and ${figureInWords(after.figure)} as said by ${who} ${dated(after)}`
    : `sources print it both as asserted and as denied by ${who} ${dated(after)}`;
  return [
    { says: `${asked(question)}: ${printed}.`, rule: "C23" },
    {
      says: `${neither}; which print is right, or whether the claimant said both in turn, the record does not decide.`,
      rule: "C23",
    },
    ...readings,
  ];
}

const ofOneSided = ({ question, side, answeredBy }: OneSided): readonly Reason[] => [
  {
    says: `${asked(question)}: answered by ${answeredBy.map(partyInWords).join(" and ")} only; no answer found in this record from ${partyInWords(side)}, whose losses or acts are counted.`,
    rule: "C25",
  },
  { says: "An answer that is missing is no contradiction, and no consent.", rule: "C12" },
];

/** Why two figures or stances differ, in sentences made from the rules: the first can be quoted alone, the others say what must be known. */
export function whyInWords(finding: Finding, names: Names): readonly Reason[] {
  switch (finding.kind) {
    case "figure":
    case "counters":
    case "denial":
      return ofContradiction(finding, names);
    case "scope":
      return ofScope(finding, names);
    case "revision":
    case "relay":
      return ofChange(finding, names);
    case "one-sided":
      return ofOneSided(finding);
    default:
      return finding satisfies never;
  }
}
