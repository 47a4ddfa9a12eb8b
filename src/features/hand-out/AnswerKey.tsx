import type { HandedKey } from "./HandedSlide.ts";
import { HandedAnswer } from "./HandedAnswer.tsx";
import { sheetsOf, type Piece } from "./sheetsOf.tsx";
import { answerOnPaper, KEY_HEAD, LED } from "./slideOnPaper.ts";
import { sourcesPiece } from "./sourcesPiece.tsx";

type Props = {
  readonly title: string;
  readonly handed: HandedKey;
  readonly slides: readonly Piece[];
  readonly sheet: { readonly width: number; readonly height: number };
  readonly withNotes: boolean;
};

/** A heading that stays with what it stands above. */
const ledBy = (heading: string, { needs, draw, ...piece }: Piece): Piece => ({
  ...piece,
  needs: { ...needs, around: needs.around + LED },
  draw: (height) => (
    <>
      <h2 className="handout__label">{heading}</h2>
      {draw(height)}
    </>
  ),
});

/** The answers, on sheets of their own: then the slides that would have told them, and the sources of both. */
export function AnswerKey({ title, handed, slides, sheet, withNotes }: Props) {
  const pieces = [
    ...handed.answers.map((answer): Piece => ({
      key: `answer ${answer.number}`,
      needs: answerOnPaper(answer, sheet.width, withNotes),
      draw: () => <HandedAnswer answer={answer} withNotes={withNotes} />,
    })),
    ...slides.map((slide, at) => (at === 0 ? ledBy("Slides that answer", slide) : slide)),
    ...sourcesPiece(handed.sources, sheet),
  ];
  return (
    <section aria-label="Answer key" className="handout__key">
      {sheetsOf(pieces, sheet.height, KEY_HEAD).map(({ parts }, at) => (
        <div key={at} className="handout__sheet">
          {at === 0 && (
            <header className="handout__head">
              <h1>Answer key</h1>
              <p className="handout__small">{title}</p>
            </header>
          )}
          {parts}
        </div>
      ))}
    </section>
  );
}
