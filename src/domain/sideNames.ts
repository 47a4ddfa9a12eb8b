import type { Side } from "./Actor.ts";

export const sideNames: Readonly<Record<Side, string>> = {
  pakistan: "Pakistan",
  "afghan-taliban": "Afghan Taliban",
  ttp: "TTP and allies",
  baloch: "Baloch groups",
  iskp: "ISKP",
  india: "India",
  mediator: "Mediators",
  un: "United Nations",
  monitor: "Monitors",
  press: "Press",
  local: "Local voices",
  civilian: "Civilians",
  other: "Others",
};
