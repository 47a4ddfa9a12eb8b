import type { EventType } from "./Event.ts";

export const eventTypeNames: Readonly<Record<EventType, string>> = {
  "border-clash": "Border clash",
  airstrike: "Air strike",
  shelling: "Shelling",
  "militant-attack": "Militant attack",
  "suicide-bombing": "Suicide bombing",
  "security-operation": "Security operation",
  talks: "Talks",
  ceasefire: "Ceasefire",
  "border-closure": "Border closure",
  deportation: "Deportation",
  statement: "Statement",
};
