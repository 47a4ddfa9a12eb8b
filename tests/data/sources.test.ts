import { describe, expect, it } from "vitest";
import { dateOf } from "@/domain/Day.ts";
import { safeUrl } from "@/domain/safeUrl.ts";
import { realFiles, realRecord } from "../support/realRecord.ts";

const { sources } = realRecord().dataSet;

/** Parameters by which sites follow their readers, or by which an address names another page each time. */
const TRACKING = /^(utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid|traffic_source|random-post|at_medium|at_campaign)$/i;

const addresses = sources.flatMap(({ id, url }) => (url === null ? [] : [{ id, url: new URL(url) }]));

/** The same page with and without www, for phones, or with a closing stroke is one address. */
const pageOf = (url: URL): string =>
  url.host.replace(/^(www|m|amp)\./, "") + url.pathname.replace(/\/$/, "") + url.search;

function twice(keys: readonly string[]): readonly string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

describe("sources", () => {
  it("D11: an address is http or https, so that none is left out when the file is read", () =>
    expect(
      (realFiles().sources as readonly { url: string | null }[]).filter(
        ({ url }) => url !== null && safeUrl(url) === null,
      ),
    ).toEqual([]));

  it("D12: an address carries no tracking parameter and no fragment", () => {
    expect(addresses.filter(({ url }) => [...url.searchParams.keys()].some((name) => TRACKING.test(name)))).toEqual([]);
    expect(addresses.filter(({ url }) => url.hash !== "")).toEqual([]);
  });

  it("D13: no two sources share an address", () => expect(twice(addresses.map(({ url }) => pageOf(url)))).toEqual([]));

  it("D14: a month stands as its first day", () =>
    expect(
      sources.filter(
        ({ published, publishedBasis }) =>
          publishedBasis === "month" && (published === null || dateOf(published).day !== 1),
      ),
    ).toEqual([]));

  it("D15: a publisher has one country", () => {
    const countries = new Map<string, Set<string | null>>();
    for (const { publisher, country } of sources)
      countries.set(publisher, (countries.get(publisher) ?? new Set()).add(country));
    expect([...countries].filter(([, found]) => found.size > 1).map(([publisher]) => publisher)).toEqual([]);
  });

  it("D16: a publisher is spelt in one way, capitals, blanks and points aside", () => {
    const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
    expect(twice(publishers.map((publisher) => publisher.toLowerCase().replace(/[^a-z0-9]/g, "")))).toEqual([]);
  });

  it("D17: nobody relays themselves", () =>
    expect(sources.filter(({ publisher, relays }) => relays === publisher)).toEqual([]));

  it("D36: outlets that relay an armed group's propaganda have no address", () => {
    const relays = sources.filter(({ publisher }) =>
      /^(Al Firdaws|Dawah Ilallah forum|Kaler Diganta)$/.test(publisher),
    );
    expect(relays.length).toBeGreaterThan(0);
    expect(relays.filter(({ url }) => url !== null)).toEqual([]);
  });
});
