import { citationForms, type CitationStyle } from "@/export/cite/Reference.ts";
import { copyText } from "@/export/page/copyText.ts";
import { CopyInForms } from "@/ui/CopyInForms.tsx";

/** The documents that carry a claim, in the forms that libraries of references take. */
export const CiteDocuments = ({ textOf }: { readonly textOf: (style: CitationStyle) => string }) => (
  <div className="contradiction-detail__documents">
    <span className="muted">Its source documents as</span>
    <CopyInForms
      formsLabel="Form of the source documents"
      forms={citationForms}
      first="plain"
      label="Copy source documents"
      textLabel="The source documents"
      textOf={textOf}
      copy={copyText}
    />
  </div>
);
