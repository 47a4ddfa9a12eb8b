import { isNarrowed } from "@/state/isNarrowed.ts";
import { useClearFilters, useView } from "@/state/room.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { ActorFilter } from "./ActorFilter.tsx";
import { DateFilter } from "./DateFilter.tsx";
import { SearchFilter } from "./SearchFilter.tsx";
import { SourceFilter } from "./SourceFilter.tsx";
import { TypeFilter } from "./TypeFilter.tsx";
import "./FilterPanel.css";

function ClearFilters() {
  const clear = useClearFilters();
  const narrowed = useView(isNarrowed);
  return (
    <button type="button" className="button" aria-disabled={!narrowed} onClick={() => narrowed && clear()}>
      Clear all filters
    </button>
  );
}

const PlaceFilter = lazyView(
  async () => (await import("./PlaceFilter.tsx")).PlaceFilter,
  <p className="filters__note" aria-busy="true">
    Places…
  </p>,
);

/** Everything that narrows the record, in the order in which analysts narrow. */
export const FilterPanel = () => (
  <section className="filters" aria-label="Filters">
    <div className="filters__head">
      <h2 className="filters__title">Filters</h2>
      <ClearFilters />
    </div>
    <SearchFilter />
    <DateFilter />
    <ActorFilter />
    <TypeFilter />
    <PlaceFilter />
    <SourceFilter />
  </section>
);
