import { useState } from "react";
import { CITATION_STYLES, citationStyleNames, type CitationStyle } from "@/export/cite/Reference.ts";
import { copyText } from "@/export/page/copyText.ts";
import { Choice } from "@/ui/Choice.tsx";
import { CopyText } from "@/ui/CopyText.tsx";

/** The documents that carry a claim, in the forms that libraries of references take. */
export function CiteDocuments({ textOf }: { readonly textOf: (style: CitationStyle) => string }) {
  const [style, setStyle] = useState<CitationStyle>("plain");
  return (
    <div className="contradiction-detail__documents">
      <span className="muted">Its source documents as</span>
      <Choice
        label="Form of the source documents"
        options={CITATION_STYLES.map((key) => ({ key, label: citationStyleNames[key] }))}
        chosen={style}
        onChoose={setStyle}
      />
      <CopyText
        key={style}
        label="Copy source documents"
        textLabel="The source documents"
        text={textOf(style)}
        copy={copyText}
      />
    </div>
  );
}
