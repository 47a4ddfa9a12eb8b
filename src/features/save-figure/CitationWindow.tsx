import { useState } from "react";
import { citeView } from "@/export/cite/citeView.ts";
import { CITATION_STYLES, citationStyleNames, type CitationStyle } from "@/export/cite/Reference.ts";
import { copyText } from "@/export/page/copyText.ts";
import { Choice } from "@/ui/Choice.tsx";
import { CopyText } from "@/ui/CopyText.tsx";
import { Window } from "@/ui/Window.tsx";
import type { Making } from "@/export/page/makeFile.ts";

/** The view as a reference, in the forms that libraries of references take. */
export function CitationWindow({ making, onClose }: { readonly making: Making; readonly onClose: () => void }) {
  const [style, setStyle] = useState<CitationStyle>("bibtex");
  return (
    <Window title="Citation of this view" onClose={onClose}>
      <Choice
        label="Form of the citation"
        options={CITATION_STYLES.map((key) => ({ key, label: citationStyleNames[key] }))}
        chosen={style}
        onChoose={setStyle}
      />
      <CopyText
        key={style}
        label="Copy this citation"
        textLabel="The citation"
        text={citeView(making.picture, making.from, style)}
        copy={copyText}
      />
    </Window>
  );
}
