import { TIME_UNITS } from "@/engine/timeBins.ts";
import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";

/** By what span of time, by what, and in which form the events of the record are counted. */
export function InRecordChoices({ onChange }: { readonly onChange: () => void }) {
  const choose = useChoose();
  const unit = useView((view) => view.recordUnit);
  const by = useView((view) => view.recordBy);
  const form = useView((view) => view.recordForm);
  return (
    <div className="counts__choices">
      <WordSelect
        label="Counted by"
        options={TIME_UNITS.map((key) => ({ key, label: `by ${key}` }))}
        chosen={unit}
        onChoose={(recordUnit) => {
          onChange();
          choose({ recordUnit });
        }}
      />
      <Choice
        label="Told apart by"
        options={[
          { key: "type", label: "by event type" },
          { key: "province", label: "by province" },
          { key: "side", label: "by side that began" },
        ]}
        chosen={by}
        onChoose={(recordBy) => {
          onChange();
          choose({ recordBy });
        }}
      />
      <Choice
        label="Drawn as"
        options={[
          { key: "stacked", label: "stacked" },
          { key: "multiples", label: "small multiples" },
        ]}
        chosen={form}
        onChoose={(recordForm) => {
          onChange();
          choose({ recordForm });
        }}
      />
    </div>
  );
}
