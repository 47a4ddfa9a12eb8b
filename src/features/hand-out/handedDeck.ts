import { askOf } from "@/domain/askSheet.ts";
import { plainSentence } from "@/domain/boundSentence.ts";
import { capitalised } from "@/domain/capitalised.ts";
import { counted } from "@/domain/counted.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Ask, Deck, Slide } from "@/domain/Deck.ts";
import type { SourceId } from "@/domain/ids.ts";
import { namedInAsk } from "@/domain/namedInAsk.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { footOnPaper, notesInWords } from "@/export/footOnPaper.ts";
import { MOST_DOCUMENTS } from "@/export/mostDocuments.ts";
import { notesOfPictures, numbersInWords, type NotedPictures } from "@/export/notesOfPictures.ts";
import type { Picture } from "@/export/Picture.ts";
import { sourceNotes, type SourceNotes } from "@/export/sourceNotes.ts";
import { answersAsk } from "./answersAsk.ts";
import type { Answered, Handed, HandedSlide, SlidePicture } from "./HandedSlide.ts";

type Numbered = { readonly slide: Slide; readonly number: number; readonly drawn: SlidePicture | null };
type Asking = { readonly number: number; readonly ask: Ask };

const sentence = (words: string): string => `${capitalised(words)}.`;
const picturesOf = ({ drawn }: Numbered): readonly Picture[] => (drawn?.kind === "pictures" ? drawn.pictures : []);
const documentsOf = (each: Numbered): readonly SourceId[] => picturesOf(each).flatMap(({ figure }) => figure.sources);

/** The documents behind what is asked. */
const sourcesOf = (ask: Ask, { claimById, eventById }: DataSet): readonly SourceId[] =>
  namedInAsk(ask).flatMap(
    (named) => (named.kind === "event" ? eventById.get(named.id) : claimById.get(named.id))?.sources ?? [],
  );

/** The documents of a slide that the record holds, where they are too many to be listed; else null. */
function unlistedOf(each: Numbered, { sourceById }: Pick<DataSet, "sourceById">): string | null {
  const all = [...new Set(documentsOf(each))].flatMap((id) => sourceById.get(id) ?? []);
  if (all.length <= MOST_DOCUMENTS) return null;
  const publishers = new Set(all.map(({ publisher }) => publisher)).size;
  return `${counted(all.length, "document", "documents")} of ${counted(publishers, "publisher", "publishers")}`;
}

/** The list of sources, with the slides whose documents are too many for it. */
function withUnlisted(printed: SourceNotes | null, unlisted: readonly Numbered[]): SourceNotes | null {
  if (unlisted.length === 0) return printed;
  const which = unlisted.length === 1 ? "Slide" : "Slides";
  const many = `${which} ${numbersInWords(unlisted.map(({ number }) => number))}${unlisted.length === 1 ? "" : ", each"}`;
  const says = `${many}: more than ${numberInWords(MOST_DOCUMENTS)} documents, in the list of sources that Export saves as CSV.`;
  if (printed === null) return { says, areShort: true, notes: [] };
  return { ...printed, says: `${printed.says} ${says}` };
}

const noting = (number: number, sources: readonly SourceId[]) => ({ region: `${number}`, figure: { sources } });

/** The notes of one part of the print, their numbers going on after `from`. */
function notedFrom(
  from: number,
  behind: readonly ReturnType<typeof noting>[],
  dataSet: DataSet,
  says: Parameters<typeof sourceNotes>[2] = {},
): { readonly noted: NotedPictures; readonly printed: ReturnType<typeof sourceNotes> | null } {
  const { notes, numbersOf, ...rest } = notesOfPictures(behind, dataSet, says.most ?? MOST_DOCUMENTS);
  const noted = {
    ...rest,
    notes: notes.map((note) => ({ ...note, number: note.number + from })),
    numbersOf: new Map([...numbersOf].map(([key, numbers]) => [key, numbers.map((number) => number + from)])),
  };
  return { noted, printed: notes.length === 0 ? null : sourceNotes(noted, dataSet, says) };
}

/**
 * A deck as it is printed. Nothing before the key tells an answer: a slide that would stands in the key, and so do the
 * documents that carry what is asked, since their titles may say it.
 */
export function handedDeck(
  deck: Deck,
  drawn: ReadonlyMap<number, SlidePicture>,
  dataSet: DataSet,
  listed: Pick<NonNullable<Parameters<typeof sourceNotes>[2]>, "most" | "elsewhere"> = {},
): Handed {
  const all = deck.slides.map((slide, at): Numbered => ({ slide, number: at + 1, drawn: drawn.get(at) ?? null }));
  const asking = all.flatMap(({ slide, number }): readonly Asking[] =>
    slide.kind === "ask" && askOf(slide.ask, dataSet).kind === "ask" ? [{ number, ask: slide.ask }] : [],
  );
  const asksOf = (each: Numbered): readonly number[] =>
    each.slide.kind === "ask"
      ? []
      : asking.flatMap(({ number, ask }) => (answersAsk(each.slide, picturesOf(each), ask) ? [number] : []));
  const kept = all.filter((each) => asksOf(each).length > 0);
  const open = all.filter((each) => !kept.includes(each));

  const unlisted = new Map(
    all.flatMap((each) => {
      const documents = unlistedOf(each, dataSet);
      return documents === null ? [] : [[each, documents] as const];
    }),
  );
  const listedOf = (each: Numbered): readonly SourceId[] => (unlisted.has(each) ? [] : documentsOf(each));

  const asked = new Set(asking.flatMap(({ ask }) => sourcesOf(ask, dataSet)));
  const front = notedFrom(
    0,
    open.map((each) =>
      noting(
        each.number,
        listedOf(each).filter((id) => !asked.has(id)),
      ),
    ),
    dataSet,
    listed,
  );
  const behind = notedFrom(
    front.noted.notes.length,
    [
      ...asking.map(({ number, ask }) => noting(number, sourcesOf(ask, dataSet))),
      ...kept.map((each) => noting(each.number, listedOf(each))),
    ],
    dataSet,
    { ...listed, what: "The answers rest" },
  );

  const printed = (each: Numbered, noted: NotedPictures): HandedSlide => {
    const { slide, number } = each;
    const said = { number, says: plainSentence(slide.says, dataSet), notes: slide.notes };
    if (slide.kind === "words")
      return { ...said, kind: "words", lines: slide.lines.map((line) => plainSentence(line, dataSet)) };
    if (slide.kind === "ask") {
      const made = askOf(slide.ask, dataSet);
      // Notes on an ask may tell its answer.
      if (made.kind === "ask") return { ...said, notes: "", kind: "ask", sheet: made.sheet };
      return { ...said, kind: "unasked", why: made.why };
    }
    if (each.drawn?.kind !== "pictures") return { ...said, kind: "undrawn", address: each.drawn?.address ?? null };
    const held = noted === behind.noted ? 0 : new Set(documentsOf(each).filter((id) => asked.has(id))).size;
    const numbers = noted.numbersOf.get(`${number}`) ?? [];
    const withKey = `${counted(held, "document", "documents")} with the answer key`;
    const sources =
      unlisted.get(each) ??
      (held === 0 ? notesInWords(numbers) : numbers.length === 0 ? withKey : `${notesInWords(numbers)}, ${withKey}`);
    const figures = each.drawn.pictures.map((picture) => ({ picture, foot: footOnPaper(picture, sources) }));
    return { ...said, kind: "figure", figures };
  };

  return {
    slides: all.map((each) =>
      kept.includes(each) ? { kind: "kept", number: each.number, asks: asksOf(each) } : printed(each, front.noted),
    ),
    sources: withUnlisted(
      front.printed,
      open.filter((each) => unlisted.has(each)),
    ),
    key:
      asking.length === 0
        ? null
        : {
            answers: asking.flatMap(({ number, ask }): readonly Answered[] => {
              const slide = deck.slides[number - 1];
              const made = askOf(ask, dataSet);
              if (slide === undefined || made.kind !== "ask") return [];
              return [
                {
                  number,
                  says: plainSentence(slide.says, dataSet),
                  notes: slide.notes,
                  prompt: made.sheet.prompt,
                  answer: made.answer.says,
                  sources: sentence(notesInWords(behind.noted.numbersOf.get(`${number}`) ?? [])),
                },
              ];
            }),
            slides: kept.map((each) => printed(each, behind.noted)),
            sources: withUnlisted(
              behind.printed,
              kept.filter((each) => unlisted.has(each)),
            ),
          },
  };
}
