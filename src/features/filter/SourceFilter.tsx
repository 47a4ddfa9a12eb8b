import { useMemo, useState } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { Fold } from "@/ui/Fold.tsx";
import { useOpenKeys } from "@/ui/useOpenKeys.ts";
import { PublisherOption } from "./PublisherOption.tsx";
import { publisherTree, type Publisher } from "./publisherTree.ts";
import { useOptionCounts } from "./useOptionCounts.ts";

const OPEN_AT_FIRST: readonly string[] = ["Pakistan"];

const isFound = ({ name, documents }: Publisher, typed: string): boolean => {
  const wanted = typed.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || documents.some(({ title }) => title.toLowerCase().includes(wanted));
};

/** Publishers by country, opening to single documents. */
export function SourceFilter() {
  const { dataSet } = useRoom();
  const { tables, clauses, claimsHidden } = useSelection();
  const publishers = useView((view) => view.publishers);
  const documents = useView((view) => view.documents);
  const [typed, setTyped] = useState("");
  const { isOpen, setOpen } = useOpenKeys(OPEN_AT_FIRST);
  const counts = useOptionCounts("publishers");
  const tree = useMemo(() => publisherTree(dataSet, counts.total), [dataSet, counts.total]);
  const searching = typed.trim() !== "";
  const countries = searching
    ? tree
        .map((country) => ({
          ...country,
          publishers: country.publishers.filter((publisher) => isFound(publisher, typed)),
        }))
        .filter((country) => country.publishers.length > 0)
    : tree;
  return (
    <fieldset>
      <legend className="filters__heading">Sources</legend>
      <input
        className="field filters__find"
        type="search"
        aria-label="Find a source"
        placeholder="Find a source"
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <div
        className="filters__scroll"
        tabIndex={0}
        role="group"
        aria-label={`List of ${tables.dictionaries.publishers.keys.length} publishers`}
      >
        {countries.map((country) => (
          <Fold
            key={country.name}
            label={country.name}
            note={`${numberInWords(country.publishers.length)} ${country.publishers.length === 1 ? "publisher" : "publishers"}`}
            open={searching || isOpen(country.name)}
            onOpenChange={(next) => setOpen(country.name, next)}
          >
            {country.publishers.map((publisher) => (
              <PublisherOption
                key={publisher.name}
                publisher={publisher}
                counts={counts}
                typed={typed}
                chosen={publishers}
                chosenDocuments={documents}
              />
            ))}
          </Fold>
        ))}
        {countries.length === 0 && <p className="filters__note">No publisher or title holds “{typed.trim()}”.</p>}
      </div>
      {clauses.publishers.length + clauses.documents.length > 0 && (
        <p className="filters__note" aria-live="polite">
          {claimsHidden === 0
            ? "No claim on what is in view is hidden by the source filter."
            : hiddenInWords(claimsHidden)}
        </p>
      )}
    </fieldset>
  );
}
