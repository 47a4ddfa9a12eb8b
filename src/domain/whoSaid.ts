import type { DataSet } from "./DataSet.ts";
import { ASKED_ABOUT } from "./Deck.ts";
import type { ActorId, ClaimId } from "./ids.ts";
import { aboutFigures, revealedFigure, saidBy } from "./askedInWords.ts";
import { askedFigures, bySize, letterOf, order, type AskedFigure } from "./askedFigures.ts";
import type { AskMade, AskOption } from "./askSheet.ts";

/** The claimants by name; their keys are numbers, in an order that has nothing to do with the rows'. */
function claimantsOf(figures: readonly AskedFigure[], { actorById }: Pick<DataSet, "actorById">) {
  const named = [...new Set(figures.map(({ claim }) => claim.claimant))].map((id) => {
    const actor = actorById.get(id);
    return { id, label: actor?.name ?? id, short: actor?.short ?? id, side: actor?.side ?? null };
  });
  return named
    .toSorted((a, b) => order(a.label, b.label) || order(a.id, b.id))
    .map((each, at): AskOption & { readonly id: ActorId } => ({ ...each, key: String(at + 1) }));
}

/** Who said which of these figures (rules P25 to P29). */
export function whoSaid(ids: readonly ClaimId[], dataSet: DataSet): AskMade {
  const asked = askedFigures(ids, dataSet, ASKED_ABOUT["who-said"]);
  if (asked.kind === "fault") return asked;
  const figures = bySize(asked.figures);
  const { about, ofRow } = aboutFigures(figures, dataSet);
  const rows = figures.map((figure, at) => ({
    key: letterOf(at),
    words: figure.words,
    about: ofRow(figure),
    figure: figure.claim.figure,
    of: figure,
  }));
  const claimants = claimantsOf(figures, dataSet);
  if (claimants.length < 2) return { kind: "fault", why: "All of these figures are one claimant’s." };
  const readAs = ({ words, about: counts }: (typeof rows)[number]) => `${words} ${counts ?? ""}`;
  const claimantOf = ({ of }: (typeof rows)[number]) => of.claim.claimant;
  const alike = (row: (typeof rows)[number]) => rows.filter((each) => readAs(each) === readAs(row));
  const twice = rows.find((row) => alike(row).some((each) => each !== row && claimantOf(each) === claimantOf(row)));
  if (twice !== undefined)
    return { kind: "fault", why: `One claimant says “${twice.words}” twice; the rows would read alike.` };
  return {
    kind: "ask",
    sheet: {
      kind: "who-said",
      prompt: "Who said which number?",
      about,
      rows: rows.map(({ of: _, ...row }) => row),
      asked: rows.map(({ key, words, about: counts }) => ({
        key,
        label: counts === null ? words : `${words}, ${counts}`,
      })),
      options: claimants.map(({ id: _, ...option }) => option),
    },
    answer: {
      right: new Map(
        rows.map((row) => {
          const said = new Set(alike(row).map(claimantOf));
          return [row.key, claimants.flatMap(({ id, key }) => (said.has(id) ? [key] : []))];
        }),
      ),
      rows: new Map(rows.map(({ key, of }) => [key, revealedFigure(of, dataSet)])),
      says: rows.map(
        ({ words, about: counts, of }) =>
          `${words}${counts === null ? "" : ` (${counts})`}: ${saidBy(of.claim, dataSet)}.`,
      ),
    },
  };
}
