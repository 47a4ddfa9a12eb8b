import { numberInWords } from "@/domain/numberInWords.ts";
import { WordSelect } from "@/ui/WordSelect.tsx";

/** So many slides are listed at once. */
export const PAGE = 50;

type Props = { readonly of: number; readonly page: number; readonly onPage: (page: number) => void };

/** Which stretch of a long deck is listed; nothing where all of it is. */
export function PagesOfSlides({ of, page, onPage }: Props) {
  if (of <= PAGE) return null;
  const options = Array.from({ length: Math.ceil(of / PAGE) }, (_, at) => ({
    key: String(at),
    label: `${at * PAGE + 1}–${Math.min((at + 1) * PAGE, of)}`,
  }));
  return (
    <p className="small muted">
      Listed: slides{" "}
      <WordSelect
        label="Slides that are listed"
        options={options}
        chosen={String(page)}
        onChoose={(key) => onPage(Number(key))}
      />{" "}
      of {numberInWords(of)}. Move up and Move down lead on from one stretch to the next.
    </p>
  );
}
