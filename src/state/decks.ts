import { useMemo } from "react";
import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import type { Deck } from "@/domain/Deck.ts";
import { deckFaults } from "@/domain/deckFaults.ts";
import { readDeck, writeDeck, type DeckRead, type SlideAside } from "@/ingest/readDeck.ts";
import { deckFromKey } from "./deckInAddress.ts";
import { isInAddress, ownIdIn } from "./deckKey.ts";
import { useOwnDecks } from "./ownDecks.ts";
import { bundled } from "./readBundled.ts";
import { readText } from "./readText.ts";
import { useRoom } from "./room.ts";

// What is above may not reach for the files themselves.
export { writeDeck, type SlideAside };

const urls = import.meta.glob<string>("@data/decks/*.json", { query: "?url", import: "default", eager: true });

/** The bundled decks by their ids, with the addresses of their files. */
const files: ReadonlyMap<string, string> = new Map(
  Object.entries(urls).map(([path, url]) => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, url]),
);

/** A deck as far as it is there. */
export type DeckFound =
  | { readonly kind: "reading" }
  | {
      readonly kind: "deck";
      readonly deck: Deck;
      /** Slides that could not be taken, by their numbers in the file. */
      readonly aside: readonly SlideAside[];
      /** Slides that are taken and name what this record lacks, by their numbers in the deck. */
      readonly notes: readonly SlideAside[];
    }
  | { readonly kind: "fault"; readonly why: string };

const deckQuery = (id: string) =>
  queryOptions({
    queryKey: ["deck", files.get(id)],
    queryFn: async ({ signal }): Promise<DeckRead> =>
      readDeck(await readText(files.get(id) ?? "", `${id}.json`, signal, () => undefined)),
    ...bundled,
  });

const addressQuery = (key: string) =>
  queryOptions({
    queryKey: ["deck", key],
    queryFn: () => deckFromKey(key),
    // What the address carries cannot change under its own key.
    ...bundled,
  });

const FIRST: readonly string[] = ["one-night-two-tolls", "how-many-attacks", "who-asked-for-the-truce"];

/** Ids of the decks that come with the record, in the order of the list. */
export const BUNDLED_DECKS: readonly string[] = [
  ...FIRST.filter((id) => files.has(id)),
  ...[...files.keys()].filter((id) => !FIRST.includes(id)),
];

const fault = (why: string): DeckRead => ({ kind: "fault", why });

function ownDeck(own: string, decks: readonly Deck[]): DeckRead {
  const deck = decks.find(({ id }) => id === own);
  if (deck === undefined)
    return fault(
      `This device keeps no deck “${own}”: it may have been made in another browser, or removed. Open its file instead.`,
    );
  return deck.slides.length === 0
    ? fault(`“${deck.title}” has no slides yet. Add one first.`)
    : { kind: "deck", deck, aside: [] };
}

/** The deck that a key names (`deckKey`), wherever it is kept. */
export function useDeck(key: string | null): DeckFound {
  const { dataSet } = useRoom();
  const { decks } = useOwnDecks();
  const named = key ?? "";
  const isBundled = files.has(named);
  const fetched = useQuery({ ...deckQuery(named), enabled: isBundled });
  const unpacked = useQuery({ ...addressQuery(named), enabled: isInAddress(named) });
  const { data, error } = isBundled ? fetched : unpacked;
  const read = useMemo((): DeckRead | null => {
    const own = ownIdIn(named);
    if (own !== null) return ownDeck(own, decks);
    if (!isBundled && !isInAddress(named)) return fault("This page has no such deck.");
    return error === null ? (data ?? null) : fault(error.message);
  }, [named, decks, isBundled, data, error]);
  return useMemo((): DeckFound => {
    if (read === null) return { kind: "reading" };
    return read.kind === "fault" ? read : { ...read, notes: deckFaults(read.deck, dataSet) };
  }, [read, dataSet]);
}

type KeyedDeck = { readonly key: string; readonly deck: Deck };

const thereByNow = (found: readonly { readonly data: DeckRead | undefined }[]): readonly KeyedDeck[] =>
  found.flatMap(({ data }, at) => {
    const key = BUNDLED_DECKS[at];
    return key === undefined || data?.kind !== "deck" ? [] : [{ key, deck: data.deck }];
  });

/** The bundled decks that are there by now, under their keys; the same value until another one is. */
export const useBundledDecks = (): readonly KeyedDeck[] =>
  useQueries({ queries: BUNDLED_DECKS.map(deckQuery), combine: thereByNow });
