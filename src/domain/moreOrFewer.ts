import type { DataSet } from "./DataSet.ts";
import type { ClaimId } from "./ids.ts";
import { apart } from "./apart.ts";
import { aboutFigures, revealedFigure, saidBy } from "./askedInWords.ts";
import { askedFigures, type AskedFigure } from "./askedFigures.ts";
import type { AskMade, AskOption } from "./askSheet.ts";
import { intervalOf } from "./intervalOf.ts";

const OPTIONS = [
  { key: "more", label: "More", short: "More", side: null },
  { key: "fewer", label: "Fewer", short: "Fewer", side: null },
  { key: "same", label: "The two do not differ", short: "Do not differ", side: null },
] as const satisfies readonly AskOption[];

const SAYS = {
  more: "The other figure is more",
  fewer: "The other figure is fewer",
  same: "The two do not differ: both can be true of one number",
} as const;

const given = "A";
const hidden = "B";

function compared(one: AskedFigure, other: AskedFigure): (typeof OPTIONS)[number]["key"] {
  const [a, b] = [
    intervalOf(one.claim.figure, one.question.measure),
    intervalOf(other.claim.figure, other.question.measure),
  ];
  return !apart(a, b) ? "same" : b.low > a.high ? "more" : "fewer";
}

/** Whether another figure is more or fewer than the given one (rules P30 and P31). */
export function moreOrFewer(givenId: ClaimId, otherId: ClaimId, dataSet: DataSet): AskMade {
  const asked = askedFigures([givenId, otherId], dataSet, [2, 2]);
  if (asked.kind === "fault") return asked;
  const [one, other] = asked.figures;
  if (one === undefined || other === undefined) return { kind: "fault", why: "This ask has fewer than two figures." };
  const { measure } = one.question;
  if (other.question.measure !== measure || (measure === "other" && one.question !== other.question))
    return { kind: "fault", why: "The two figures count different things, so neither is more than the other." };
  const { about, ofRow } = aboutFigures(asked.figures, dataSet);
  const right = compared(one, other);
  return {
    kind: "ask",
    sheet: {
      kind: "more-or-fewer",
      prompt: "Another figure was given too: more, or fewer?",
      about,
      rows: [
        { key: given, words: one.words, about: ofRow(one), figure: one.claim.figure },
        { key: hidden, words: "?", about: ofRow(other), figure: null },
      ],
      asked: [{ key: hidden, label: "The other figure" }],
      options: OPTIONS,
    },
    answer: {
      right: new Map([[hidden, [right]]]),
      rows: new Map([
        [given, revealedFigure(one, dataSet)],
        [hidden, revealedFigure(other, dataSet)],
      ]),
      says: [
        `${SAYS[right]}.`,
        `${one.words}: ${saidBy(one.claim, dataSet)}.`,
        `${other.words}: ${saidBy(other.claim, dataSet)}.`,
      ],
    },
  };
}
