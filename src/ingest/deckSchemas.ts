import * as z from "zod/mini";
import { ASKED_ABOUT, LONGEST, MOST_LINES, STAGED, type Ask, type Deck, type Slide } from "@/domain/Deck.ts";
import { writtenSentence } from "@/domain/boundSentence.ts";
import type { ClaimId, EventId } from "@/domain/ids.ts";
import { idOf, idsOf, text } from "./fieldSchemas.ts";

/** `of` with a fault in words where `fault` finds one. */
const unless = <Value>(of: z.ZodMiniType<Value>, fault: (value: Value) => string | null): z.ZodMiniType<Value> =>
  of.check((context) => {
    const message = fault(context.value);
    if (message !== null) context.issues.push({ code: "custom", input: context.value, message });
  });

const atMost = (most: number, signsOf: (said: string) => string = (said) => said) =>
  unless(z.string(), (said) => {
    const { length } = signsOf(said);
    return length <= most ? null : `has ${length} signs; shorten it to at most ${most}`;
  });

const sentence = (most: number) => atMost(most, writtenSentence);

const asked = <Id extends string>(kind: keyof typeof ASKED_ABOUT): z.ZodMiniType<readonly Id[]> =>
  unless(idsOf<Id>(), ({ length }) => {
    const [least, most] = ASKED_ABOUT[kind];
    return least <= length && length <= most ? null : `names ${length}; ${kind} asks about ${least} to ${most}`;
  });

/** A test feeds every kind through, since leaving one out compiles. */
const askSchema: z.ZodMiniType<Ask> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("who-said"), claims: asked<ClaimId>("who-said") }),
  z.strictObject({ kind: z.literal("more-or-fewer"), given: idOf<ClaimId>(), other: idOf<ClaimId>() }).check(
    z.refine(({ given, other }) => given !== other, {
      path: ["other"],
      error: "names the same claim as given; name another",
    }),
  ),
  z.strictObject({ kind: z.literal("same-people"), claims: asked<ClaimId>("same-people") }),
  z.strictObject({ kind: z.literal("order"), events: asked<EventId>("order") }),
]);

const said = { says: sentence(LONGEST.says), notes: atMost(LONGEST.notes) };

const lines = unless(z.array(sentence(LONGEST.line)), ({ length }) =>
  length <= MOST_LINES ? null : `holds ${length} lines; a slide has room for ${MOST_LINES}`,
);

export const slideSchema: z.ZodMiniType<Slide> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("words"), ...said, lines }),
  z.strictObject({ kind: z.literal("figure"), ...said, show: z.enum(STAGED), link: atMost(LONGEST.link) }),
  z.strictObject({ kind: z.literal("ask"), ...said, ask: askSchema }),
]);

/** The id is part of an address, which takes no longer one. */
const LONGEST_ID = 60;

/** What stands above the slides. */
export const deckHeadSchema: z.ZodMiniType<Omit<Deck, "slides">> = z.strictObject({
  id: unless(idOf<string>(), ({ length }) =>
    length <= LONGEST_ID ? null : `has ${length} signs; shorten it to at most ${LONGEST_ID}`,
  ),
  title: unless(text, ({ length }) =>
    length <= LONGEST.title ? null : `has ${length} signs; shorten it to at most ${LONGEST.title}`,
  ),
  about: atMost(LONGEST.about),
  record: atMost(LONGEST.title),
});
