import { citeView } from "@/export/cite/citeView.ts";
import { citationForms } from "@/export/cite/Reference.ts";
import { copyText } from "@/export/page/copyText.ts";
import type { Making } from "@/export/page/makeFile.ts";
import { CopyInForms } from "@/ui/CopyInForms.tsx";
import { Window } from "@/ui/Window.tsx";

/** The view as a reference, in the forms that libraries of references take. */
export const CitationWindow = ({ making, onClose }: { readonly making: Making; readonly onClose: () => void }) => (
  <Window title="Citation of this view" onClose={onClose}>
    <CopyInForms
      formsLabel="Form of the citation"
      forms={citationForms}
      first="bibtex"
      label="Copy this citation"
      textLabel="The citation"
      textOf={(style) => citeView(making.picture, making.from, style)}
      copy={copyText}
    />
  </Window>
);
