import { editionInWords } from "@/domain/editionInWords.ts";
import { useRoom } from "@/state/room.ts";
import { useTheme } from "@/state/useTheme.ts";
import { HeaderTools } from "./HeaderTools.tsx";

const WORDS = { system: "system", light: "light", dark: "dark" } as const;

export function Header() {
  const { edition } = useRoom();
  const { chosen, next } = useTheme();
  return (
    <header className="masthead">
      <div className="masthead__name">
        <h1 className="masthead__title" tabIndex={-1}>
          Counterclaim
        </h1>
        <p className="masthead__line">Pakistan and the Afghan Taliban, 2021–2026: who says what</p>
      </div>
      <p className={edition.file === null ? "masthead__edition" : "masthead__edition masthead__edition--opened"}>
        {edition.file === null ? `bundled record · v${edition.version}` : editionInWords(edition)}
      </p>
      <HeaderTools />
      <button type="button" className="button" aria-label="Theme" aria-describedby="theme-now" onClick={next}>
        <span aria-hidden="true">◐</span>
        <span id="theme-now">{WORDS[chosen]}</span>
      </button>
    </header>
  );
}
