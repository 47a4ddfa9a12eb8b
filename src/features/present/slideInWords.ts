import { askOf } from "@/domain/askSheet.ts";
import { plainSentence } from "@/domain/boundSentence.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Slide, Staged } from "@/domain/Deck.ts";

const shown = (show: Staged): string => (show === "Question" ? "The answers to one question." : `${show}, live.`);

/** What a slide shows, for whoever does not see its picture: sentences, the headline first. Never who said what is asked. */
export function slideInWords(slide: Slide, dataSet: DataSet): readonly string[] {
  const says = plainSentence(slide.says, dataSet);
  switch (slide.kind) {
    case "words":
      return [says, ...slide.lines.map((line) => plainSentence(line, dataSet))];
    case "figure":
      return [says, shown(slide.show)];
    case "ask": {
      const made = askOf(slide.ask, dataSet);
      if (made.kind === "fault") return [says, made.why];
      const { prompt, about, rows } = made.sheet;
      return [says, prompt, about, ...rows.map(({ key, words }) => `${key}: ${words}`)];
    }
    default:
      return slide satisfies never;
  }
}
