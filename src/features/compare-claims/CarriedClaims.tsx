import { shortDate } from "@/domain/shortDate.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { CarriedGrid } from "@/ui/chart/CarriedGrid.tsx";

/** So many publishers are shown until more are asked for. */
const MOST = 10;

/** Which publishers carry which claims of a question. */
export function CarriedClaims({ figure: { carried, publishersOfClaims } }: { readonly figure: QuestionFigure }) {
  if (carried.length === 0) return null;
  const several = new Set(
    carried.filter((step, at) => carried.findIndex(({ x }) => x === step.x) < at).map(({ x }) => x),
  );
  return (
    <section className="contradiction-detail__section">
      <h4 className="contradiction-detail__heading">Who carries which claim</h4>
      <CarriedGrid
        label="Publishers, and which of the claims they carry"
        most={MOST}
        columns={carried.map(({ claim, x, channel, words, when }) => ({
          key: claim.id,
          label: several.has(x) ? `${x}, ${shortDate(when)}` : x,
          channel,
          words: words ?? "",
        }))}
        rows={publishersOfClaims.map(({ publisher, country, marks }) => ({
          key: publisher,
          label: publisher,
          note: country,
          marks,
        }))}
      />
    </section>
  );
}
