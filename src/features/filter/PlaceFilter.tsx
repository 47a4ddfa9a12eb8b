import { useMemo } from "react";
import { counted } from "@/domain/counted.ts";
import { areaInWords } from "@/domain/areaInWords.ts";
import { areaNotes } from "@/figures/areaNotes.ts";
import { useChoose, useRoom, useSelection, useToggle, useView } from "@/state/room.ts";
import { Fold } from "@/ui/Fold.tsx";
import { Option } from "@/ui/Option.tsx";
import { Remedy } from "@/ui/Remedy.tsx";
import { useOpenKeys } from "@/ui/useOpenKeys.ts";
import { DistanceForm } from "./DistanceForm.tsx";
import { provinceTree } from "./provinceTree.ts";
import { useOptionCounts } from "./useOptionCounts.ts";
import "./PlaceFilter.css";

const NOTHING_OPEN: readonly string[] = [];

/** Where: provinces by country, a distance, and what was drawn on the map. */
export function PlaceFilter() {
  const { dataSet } = useRoom();
  const selection = useSelection();
  const choose = useChoose();
  const toggle = useToggle();
  const provinces = useView((view) => view.provinces);
  const area = useView((view) => view.area);
  const counts = useOptionCounts("provinces");
  const { isOpen, setOpen } = useOpenKeys(NOTHING_OPEN);
  const { keys } = selection.tables.dictionaries.provinces;
  const tree = useMemo(() => provinceTree(keys), [keys]);
  const { tooVague, notes } = useMemo(() => areaNotes(selection), [selection]);
  return (
    <fieldset className="places">
      <legend className="filters__heading">Places</legend>
      {dataSet.events.length > 0 && tree.length === 0 && (
        <p className="filters__note">No event of this record has a place.</p>
      )}
      {tree.map(({ name, provinces: branch }) => {
        const chosen = branch.filter(({ key }) => provinces.includes(key)).length;
        return (
          <Fold
            key={name}
            label={name}
            note={`${chosen > 0 ? `${chosen} of ` : ""}${counted(branch.length, "province", "provinces")}`}
            open={isOpen(name)}
            onOpenChange={(next) => setOpen(name, next)}
          >
            {branch.map((province) => (
              <Option
                key={province.key}
                name={province.name}
                checked={provinces.includes(province.key)}
                count={counts.words(province.key)}
                empty={counts.isEmpty(province.key)}
                onToggle={() => toggle("provinces", province.key)}
              />
            ))}
          </Fold>
        );
      })}
      <DistanceForm />
      {area !== null && (
        <Remedy className="filters__note" action="Lift it" onAct={() => choose({ area: null })}>
          Chosen: {areaInWords(area)}.
        </Remedy>
      )}
      {tooVague !== null && <p className="filters__note">{tooVague}</p>}
      {/* What changes with the choice of a place only: how much is in view the status line says. */}
      <div aria-live="polite">
        {notes.map((note) => (
          <p key={note} className="filters__note">
            {note}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
