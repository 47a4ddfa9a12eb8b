declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Ids are kebab-case ASCII and unique in their file; a branded string cannot be handed to the wrong lookup. */
export type EventId = Branded<"EventId">;
export type ActorId = Branded<"ActorId">;
export type SourceId = Branded<"SourceId">;
export type QuestionId = Branded<"QuestionId">;
export type ClaimId = Branded<"ClaimId">;
