import { describe, expect, it } from "vitest";
import { parseDay, type Day } from "@/domain/Day.ts";
import type { ActorId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { readLink, sharedLink } from "@/state/linkCodec.ts";
import { emptyView, type View } from "@/state/View.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { realRecord } from "../support/realRecord.ts";

const day = (text: string): Day => parseDay(text)!;

/** A shared link is a promise. Lines are added here and never changed or taken away. */
const OLD_LINKS: readonly (readonly [link: string, means: Partial<View>])[] = [
  ["v=1&from=2025-10-11&to=2025-10-12", { from: day("2025-10-11"), to: day("2025-10-12") }],
  [
    "v=1&from=2025-10-01&to=2025-10-31&actor=ttp&publisher=Dawn",
    { from: day("2025-10-01"), to: day("2025-10-31"), actors: ["ttp" as ActorId], publishers: ["Dawn"] },
  ],
  ["v=1&actor=pakistan&actor=ttp&match=all", { actors: ["pakistan", "ttp"] as string[] as ActorId[], match: "all" }],
  ["v=1&source=dawn-2025-10-10-dikhan", { documents: ["dawn-2025-10-10-dikhan" as SourceId] }],
  [
    "v=1&type=airstrike&type=border-closure&contradicted=1",
    { types: ["airstrike", "border-closure"], contradicted: true },
  ],
  ["v=1&search=posts+captured", { search: "posts captured" }],
  ["v=1&unit=quarter&stack=type", { unit: "quarter", stack: "type" }],
  ["v=1&counts=in-record", { countsKind: "in-record" }],
  ["v=1&counted=attacks-all-groups&scale=log", { counted: "attacks-all-groups", countsScale: "log" }],
  ["v=1&kinds=denial&order=date&within=0", { kinds: "denial", order: "date", withinOneSide: false }],
  ["v=1&question=q-2025-10-11-pak-soldiers-killed", { question: "q-2025-10-11-pak-soldiers-killed" as QuestionId }],
  [
    "v=1&event=2025-10-11-border-clashes&place=Torkham",
    { event: "2025-10-11-border-clashes" as EventId, place: "Torkham" },
  ],
  [
    "v=1&kinds=scope&about=event&find=posts&plot=shared",
    { kinds: "scope", questionSort: "event", find: "posts", plotScale: "shared" },
  ],
  ["v=1&kinds=one-sided&rule=C25", { kinds: "one-sided", rule: "C25" }],
  ["v=1&numbers=kabul&sort=killed", { voice: "kabul", eventOrder: "killed" }],
  ["v=1&losses=posts&carriers=afghan-taliban", { losses: "posts", carrierOrder: "afghan-taliban" }],
  [
    "v=1&event=2025-10-11-border-clashes&together=1",
    { event: "2025-10-11-border-clashes" as EventId, sideBySide: true },
  ],
  [
    "v=1&province=PK+Balochistan&province=AF+Kandahar&map=provinces",
    { provinces: ["PK Balochistan", "AF Kandahar"], mapForm: "provinces" },
  ],
  [
    "v=1&area=near+71.09%2C34.12+25+Torkham",
    { area: { kind: "near", lon: 71.09, lat: 34.12, km: 25, name: "Torkham" } },
  ],
  ["v=1&area=line+20&names=local", { area: { kind: "line", km: 20 }, mapScript: "local" }],
  ["v=1&area=box+69%2C33%2C71.5%2C35", { area: { kind: "box", west: 69, south: 33, east: 71.5, north: 35 } }],
  [
    "v=1&area=lasso+69%2C33%3B71%2C33%3B70%2C35",
    {
      area: {
        kind: "lasso",
        ring: [
          [69, 33],
          [71, 33],
          [70, 35],
        ],
      },
    },
  ],
  ["v=1&sort=sources&descending=0", { eventOrder: "sources", eventOrderDescending: false }],
  ["v=1&record=2026.11", {}],
  ["v=1&record=2026.11&from=2025-10-11&to=2025-10-12", { from: day("2025-10-11"), to: day("2025-10-12") }],
  ["v=1&record=2026.11&type=airstrike&asof=2026.11", { types: ["airstrike"], asOf: "2026.11" }],
  ["v=1&record=2026.11&search=posts+captured&panel=Claim+gap", { search: "posts captured", alone: "Claim gap" }],
  ["v=1&record=2026.11&panel=TTP+incident+counts", { alone: "TTP incident counts" }],
  ["v=1&record=2026.11&time=calendar&whole=1", { timelineForm: "calendar", timelineWhole: true }],
  ["v=1&record=2026.11&standing=contradicted", { standingShows: "contradicted" }],
  ["v=1&record=2026.11&standing=all&panel=Standing+questions", { standingShows: "all", alone: "Standing questions" }],
];

/** Since 2026.11 a link says of which edition it was made; those before it do not, and stay good. */
const editionIn = (link: string): string | null => /&record=([^&]+)/u.exec(link)?.[1] ?? null;

describe("L10: a link that was shared once", () => {
  const vocabulary = vocabularyOf(realRecord().dataSet);

  it.each(OLD_LINKS)("%s still opens the same view of the bundled record", (link, means) => {
    expect(readLink(`#${link}`, vocabulary)).toEqual({
      view: { ...emptyView, ...means },
      damage: [],
      edition: editionIn(link),
    });
  });

  it.each(OLD_LINKS)("%s is what is written today, with the edition", (link, means) => {
    const today = editionIn(link) === null ? link.replace("v=1", "v=1&record=2026.11") : link;
    expect(sharedLink({ ...emptyView, ...means }, { version: "2026.11" })).toBe(today);
  });
});
