import { queryOptions } from "@tanstack/react-query";
import actorsUrl from "@data/actors.json?url";
import claimsUrl from "@data/claims.json?url";
import eventsUrl from "@data/events.json?url";
import questionsUrl from "@data/questions.json?url";
import sourcesUrl from "@data/sources.json?url";
import version from "@data/version.json";
import type { Edition } from "@/domain/Edition.ts";
import type { FileName } from "@/ingest/FileName.ts";
import { parseJson } from "@/ingest/parseJson.ts";
import { readText } from "./readText.ts";

/** Which edition of the record is bundled. */
export const edition: Edition = { ...version, file: null };

const addresses: Readonly<Record<FileName, string>> = {
  sources: sourcesUrl,
  actors: actorsUrl,
  events: eventsUrl,
  questions: questionsUrl,
  claims: claimsUrl,
};

/** What came of a file: its JSON, or a sentence that says what is wrong. */
export type FileAnswer =
  | { readonly json: unknown; readonly fault: null }
  | { readonly json: null; readonly fault: string };

/**
 * A file of the record. A failure is an answer too: asking again then keeps on the page what is there. `onProgress` is
 * told 0 to 1.
 */
export const fileQuery = (file: FileName, onProgress: (share: number) => void) =>
  queryOptions({
    queryKey: ["record", file, addresses[file]],
    queryFn: async ({ signal }): Promise<FileAnswer> => {
      try {
        const parsed = parseJson(file, await readText(addresses[file], `${file}.json`, signal, onProgress));
        return parsed.kind === "unread"
          ? { json: null, fault: parsed.problem.reason }
          : { json: parsed.json, fault: null };
      } catch (error) {
        if (signal.aborted) throw error;
        return { json: null, fault: error instanceof Error ? error.message : String(error) };
      }
    },
    // The file's address carries its hash: it cannot change under us.
    staleTime: Infinity,
    gcTime: Infinity,
    // What the browser thinks of the network is no reason to wait in silence: the fetch itself says what is wrong.
    networkMode: "always",
    // A missing file is said at once, with a button to try again; three silent tries would only keep the reader waiting.
    retry: false,
  });
