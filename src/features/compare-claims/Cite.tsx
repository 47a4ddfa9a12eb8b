import { useState } from "react";
import type { CitationStyle } from "@/export/cite/Reference.ts";
import type { CitedFrom } from "@/export/CitedFrom.ts";
import { copyText } from "@/export/page/copyText.ts";
import { useView } from "@/state/room.ts";
import { useCitedFrom } from "@/state/useCitedFrom.ts";
import { CopyText } from "@/ui/CopyText.tsx";
import { CiteDocuments } from "./CiteDocuments.tsx";

type Props = {
  /** What is cited, where several on a page can be: "Cite the claim of Dawn". */
  readonly name?: string;
  readonly className: string;
  readonly textOf: (from: CitedFrom) => string;
  /** The documents behind it, where they can be cited in its place. */
  readonly documentsOf?: ((from: CitedFrom, style: CitationStyle) => string) | undefined;
};

/** Something as a citation, made when it is asked for. Its address is that of the view which it cites. */
export function Cite({ name, className, textOf, documentsOf }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Cite
      </button>
      {isOpen && <Cited textOf={textOf} documentsOf={documentsOf} />}
    </>
  );
}

function Cited({ textOf, documentsOf }: Pick<Props, "textOf" | "documentsOf">) {
  const citedFrom = useCitedFrom();
  // A gesture changes the address while the selection stays.
  useView((view) => view);
  const from = citedFrom();
  return (
    <div className="contradiction-detail__citation">
      <CopyText label="Copy citation" textLabel="The citation" text={textOf(from)} copy={copyText} />
      {documentsOf !== undefined && <CiteDocuments textOf={(style) => documentsOf(from, style)} />}
    </div>
  );
}
