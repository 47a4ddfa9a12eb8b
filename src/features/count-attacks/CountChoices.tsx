import { useChoose, useView } from "@/state/room.ts";
import type { Counted } from "@/state/View.ts";
import { Choice } from "@/ui/Choice.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import "./PublishedCounts.css";

const countedNames: Readonly<Record<Counted, string>> = {
  "attacks-ttp": "attacks by the TTP",
  "attacks-ttp-and-allies": "attacks by the TTP and allies",
  "attacks-all-groups": "attacks by all groups",
  "events-with-deaths": "events with deaths, TTP a party",
  "killed-by-ttp": "killed in attacks of the TTP, all dead",
  "forces-killed-by-ttp": "security forces killed by the TTP",
  "killed-by-ttp-and-allies": "killed in attacks of the TTP and allies, all dead",
  "killed-by-all-groups": "killed in attacks of all groups, all dead",
  "killed-in-events-with-ttp": "killed in events with the TTP, all dead",
  "killed-in-all": "killed in attacks and operations, all dead",
  "militants-killed-in-operations": "militants killed in operations",
  "militants-killed-in-all": "militants killed, in all",
  operations: "operations of security forces",
};

const options = (Object.entries(countedNames) as [Counted, string][]).map(([key, label]) => ({ key, label }));

/** What is counted, for which periods, on which axis. */
export function CountChoices({ onChange }: { readonly onChange: () => void }) {
  const choose = useChoose();
  const counted = useView((view) => view.counted);
  const period = useView((view) => view.countsPeriod);
  const scale = useView((view) => view.countsScale);
  return (
    <div className="published-counts__choices">
      <WordSelect
        label="What is counted"
        options={options}
        chosen={counted}
        onChoose={(key) => {
          onChange();
          choose({ counted: key });
        }}
      />
      <Choice
        label="Periods"
        options={[
          { key: "year", label: "years" },
          { key: "quarter", label: "quarters" },
          { key: "month", label: "months" },
        ]}
        chosen={period}
        onChoose={(key) => {
          onChange();
          choose({ countsPeriod: key });
        }}
      />
      <Choice
        label="Axis"
        options={[
          { key: "linear", label: "linear" },
          { key: "log", label: "logarithmic" },
        ]}
        chosen={scale}
        onChoose={(key) => choose({ countsScale: key })}
      />
    </div>
  );
}
