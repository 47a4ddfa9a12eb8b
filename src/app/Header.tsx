import { editionInWords } from "@/domain/editionInWords.ts";
import { asked } from "@/state/asked.ts";
import { useRoom } from "@/state/room.ts";
import { useTheme } from "@/state/useTheme.ts";
import { headerCommands } from "./commands/headerCommands.ts";
import { LaterKeys } from "./commands/LaterKeys.tsx";
import { HeaderTools } from "./HeaderTools.tsx";

const WORDS = { system: "system", light: "light", dark: "dark" } as const;
const { theme, shortcuts } = headerCommands;

export function Header() {
  const { edition } = useRoom();
  const { chosen, next } = useTheme();
  const around = { ask: asked.getState().ask, nextTheme: next };
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
      <div className="masthead__tools">
        <HeaderTools />
      </div>
      <div className="masthead__tools masthead__tools--signs">
        <button
          type="button"
          className="button"
          aria-label={theme.label}
          aria-describedby="theme-now"
          onClick={() => theme.run(around)}
        >
          <span aria-hidden="true">◐</span>
          <span id="theme-now">{WORDS[chosen]}</span>
        </button>
        <button
          type="button"
          className="button"
          aria-label={shortcuts.label}
          aria-haspopup="dialog"
          onClick={() => shortcuts.run(around)}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
      <LaterKeys />
    </header>
  );
}
