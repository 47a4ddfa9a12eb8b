import { SentenceOnStage } from "./SentenceOnStage.tsx";

/** Lines without a figure: what the class should be able to say, or what it may discuss. */
export const WordsOnStage = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="slide__lines" data-many={lines.length > 5}>
    {lines.map((line, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same.
      <li key={at}>
        <SentenceOnStage says={line} opens as="p" />
      </li>
    ))}
  </ul>
);
