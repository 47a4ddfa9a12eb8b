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
export const edition: Edition = version;

const addresses: Readonly<Record<FileName, string>> = {
  sources: sourcesUrl,
  actors: actorsUrl,
  events: eventsUrl,
  questions: questionsUrl,
  claims: claimsUrl,
};

/** A file of the record as parsed JSON. Fails with a sentence for the page: what, why. `onProgress` is told 0 to 1. */
export const fileQuery = (file: FileName, onProgress: (share: number) => void) =>
  queryOptions({
    queryKey: ["record", file, addresses[file]],
    queryFn: async ({ signal }) => {
      const text = await readText(addresses[file], `${file}.json`, signal, onProgress);
      const parsed = parseJson(file, text);
      if (parsed.kind === "unread") throw new Error(parsed.problem.reason);
      return parsed.json;
    },
    // The file's address carries its hash: it cannot change under us.
    staleTime: Infinity,
    gcTime: Infinity,
    // A missing file is said at once, with a button to try again; three silent tries would only keep the reader waiting.
    retry: false,
  });
