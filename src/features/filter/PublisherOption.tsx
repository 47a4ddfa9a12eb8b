import { useState } from "react";
import type { SourceId } from "@/domain/ids.ts";
import { sourceDateInWords } from "@/domain/sourceDateInWords.ts";
import { useToggle } from "@/state/room.ts";
import { Option } from "@/ui/Option.tsx";
import type { Publisher } from "./publisherTree.ts";
import { useOptionCounts, type OptionCounts } from "./useOptionCounts.ts";

type Props = {
  readonly publisher: Publisher;
  readonly counts: OptionCounts;
  readonly typed: string;
  readonly chosen: readonly string[];
  readonly chosenDocuments: readonly SourceId[];
};

function DocumentOptions({
  publisher,
  implied,
  chosen,
}: {
  readonly publisher: Publisher;
  readonly implied: boolean;
  readonly chosen: readonly SourceId[];
}) {
  const toggle = useToggle();
  const counts = useOptionCounts("documents");
  return publisher.documents.map((source) => {
    const date = sourceDateInWords(source);
    return (
      <Option
        key={source.id}
        depth={2}
        name={date === null ? source.title : `${source.title} (${date})`}
        checked={chosen.includes(source.id)}
        impliedBy={implied && !chosen.includes(source.id) ? `Chosen with ${publisher.name}` : null}
        count={counts.words(source.id)}
        empty={counts.isEmpty(source.id)}
        onToggle={() => toggle("documents", source.id)}
      />
    );
  });
}

/** A publisher, and on demand its documents. */
export function PublisherOption({ publisher, counts, typed, chosen, chosenDocuments }: Props) {
  const toggle = useToggle();
  const [open, setOpen] = useState(false);
  const { name, documents } = publisher;
  const foundInTitle = typed.trim() !== "" && !name.toLowerCase().includes(typed.trim().toLowerCase());
  const shown = open || foundInTitle;
  return (
    <div className="publisher">
      <Option
        name={name}
        checked={chosen.includes(name)}
        partly={documents.some((source) => chosenDocuments.includes(source.id))}
        count={counts.words(name)}
        empty={counts.isEmpty(name)}
        onToggle={() => toggle("publishers", name)}
      />
      <button
        type="button"
        className="filters__more"
        aria-expanded={shown}
        aria-label={`Documents of ${name}`}
        onClick={() => setOpen(!open)}
      >
        {shown ? "▾" : "▸"}
      </button>
      {shown && (
        <div className="publisher__documents">
          <DocumentOptions publisher={publisher} implied={chosen.includes(name)} chosen={chosenDocuments} />
        </div>
      )}
    </div>
  );
}
