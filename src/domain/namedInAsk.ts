import type { Ask } from "./Deck.ts";
import type { ClaimId, EventId } from "./ids.ts";

/** What an ask is about. */
export type NamedInAsk =
  | { readonly kind: "claim"; readonly id: ClaimId }
  | { readonly kind: "event"; readonly id: EventId };

const claims = (ids: readonly ClaimId[]): readonly NamedInAsk[] => ids.map((id) => ({ kind: "claim", id }));

/** The claims or the events that an ask names, in its order. */
export function namedInAsk(ask: Ask): readonly NamedInAsk[] {
  switch (ask.kind) {
    case "who-said":
    case "same-people":
      return claims(ask.claims);
    case "more-or-fewer":
      return claims([ask.given, ask.other]);
    case "order":
      return ask.events.map((id) => ({ kind: "event", id }));
    default:
      return ask satisfies never;
  }
}
