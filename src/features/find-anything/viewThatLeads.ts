import type { Region } from "@/domain/Region.ts";
import type { Leads } from "@/figures/Thing.ts";
import { deckShown } from "@/state/deckShown.ts";
import type { View } from "@/state/View.ts";

/** Kilometres around a crossing at which the record has no event. */
const AROUND = 25;

type Led = { readonly change: Partial<View>; readonly region: Region | null };

const filtered = (change: Partial<View>): Led => ({ change, region: null });
const added = <Key>(chosen: readonly Key[], key: Key): readonly Key[] =>
  chosen.includes(key) ? chosen : [...chosen, key];

/** What choosing a thing changes in the view, and where that shows: in one region, or in all (null). */
export function viewThatLeads(leads: Exclude<Leads, { to: "command" }>, view: View): Led {
  switch (leads.to) {
    case "deck":
      return filtered(deckShown(leads.key));
    case "place":
      return { change: { place: leads.label, mapForm: "places" }, region: "Border map" };
    case "province":
      return filtered({ provinces: added(view.provinces, leads.key), area: null });
    case "crossing":
      return filtered({ provinces: [], area: { kind: "near", km: AROUND, ...leads.point } });
    case "counts":
      return {
        change: { countsKind: "published", counted: leads.counted, countsPeriod: leads.period },
        region: "TTP incident counts",
      };
    case "actor":
      return filtered({ actors: added(view.actors, leads.id) });
    case "question":
      return { change: { question: leads.id }, region: "Contradictions" };
    case "event":
      // The record takes the focus itself.
      return filtered({ event: leads.id, rule: null });
    case "publisher":
      return filtered({ publishers: added(view.publishers, leads.name) });
    default:
      return leads satisfies never;
  }
}
