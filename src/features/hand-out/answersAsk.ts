import { boundIn } from "@/domain/boundSentence.ts";
import type { Ask, Slide } from "@/domain/Deck.ts";
import { namedInAsk } from "@/domain/namedInAsk.ts";
import type { Drawing, Picture } from "@/export/Picture.ts";

/** Pictures from which it is read who gave which figure. */
const NAMES_CLAIMANTS: readonly Drawing["kind"][] = ["intervals", "lines", "table"];

const claimsOf = ({ figure, drawing }: Picture): readonly string[] =>
  NAMES_CLAIMANTS.includes(drawing.kind)
    ? (figure.series ?? []).flatMap(({ points }) => points.flatMap(({ claims }) => claims))
    : [];

/** Everything that a slide says of claims and events by id: in its sentence, its lines and its figure. */
function toldBy(slide: Slide, pictures: readonly Picture[]): ReadonlySet<string> {
  const sentences = slide.kind === "words" ? [slide.says, ...slide.lines] : [slide.says];
  return new Set([...sentences.flatMap((says) => boundIn(says).map(({ id }) => id)), ...pictures.flatMap(claimsOf)]);
}

/**
 * Whether a slide gives away what is asked: it names who said one of the figures, or the days of two of the events, since
 * one day alone tells no order.
 */
export function answersAsk(slide: Slide, pictures: readonly Picture[], ask: Ask): boolean {
  const told = toldBy(slide, pictures);
  const given = namedInAsk(ask).filter(({ id }) => told.has(id)).length;
  return given >= (ask.kind === "order" ? 2 : 1);
}
