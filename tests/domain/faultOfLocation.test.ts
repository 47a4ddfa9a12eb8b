import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinatesOf } from "@/domain/coordinatesOf.ts";
import { faultOfLocation } from "@/domain/faultOfLocation.ts";
import { isOnMap } from "@/domain/isOnMap.ts";
import { at, doha, exchanged, istanbul, pakistan, peshawar, zhob } from "../figures/oddPlaces.ts";
import { realRecord } from "../support/realRecord.ts";

describe("what is odd about coordinates", () => {
  it("F136: 0/0 is no place, one zero alone may be", () => {
    expect(faultOfLocation(zhob)).toBe("0/0");
    expect(faultOfLocation(at("a ship", 0, 71.5, { country: "US" }))).not.toBe("0/0");
    expect(isOnMap(zhob)).toBe(false);
  });

  it("F137: Peshawar at 71° N, 34° E may have the two exchanged; Peshawar where it lies does not", () => {
    expect(faultOfLocation(exchanged)).toBe("swapped");
    expect(faultOfLocation(peshawar)).toBeNull();
    expect(isOnMap(exchanged)).toBe(true);
  });

  it("F137: other countries are not judged, and neither is what lies wrong both ways", () => {
    expect(faultOfLocation({ ...exchanged, country: "IR" })).toBe("outside");
    expect(faultOfLocation({ ...peshawar, lat: 80, lon: 170 })).toBe("outside");
  });

  it("F137: exchanged coordinates of either country are found wherever in it the place lies", () => {
    // From 39° E and N on, exchanging them leads out of the neighbourhood.
    const anywhere = fc.record({
      lat: fc.double({ min: 23, max: 38.9, noNaN: true }),
      lon: fc.double({ min: 60.1, max: 78, noNaN: true }),
      country: fc.constantFrom("AF", "PK"),
    });
    fc.assert(
      fc.property(anywhere, ({ lat, lon, country }) => {
        expect(faultOfLocation({ lat, lon, country })).toBeNull();
        expect(faultOfLocation({ lat: lon, lon: lat, country })).toBe("swapped");
      }),
    );
  });

  it("F138: Istanbul lies beyond the ground of the map, Doha on it; neither is a mistake, both keep their point", () => {
    expect([faultOfLocation(istanbul), faultOfLocation(doha)]).toEqual(["outside", null]);
    expect([istanbul, doha].every(isOnMap)).toBe(true);
  });

  it("the bundled record has no coordinates that look like a mistake", () => {
    const odd = realRecord()
      .dataSet.events.flatMap(({ locations }) => locations)
      .filter((location) => ["0/0", "swapped"].includes(faultOfLocation(location) ?? ""));
    expect(odd).toEqual([]);
    expect(isOnMap(pakistan)).toBe(false);
  });
});

describe("coordinates", () => {
  it("stand in degrees to be read and as decimals to be copied", () => {
    expect(coordinatesOf({ lat: 34.12, lon: 71.09 })).toEqual({
      degrees: "34.12° N, 71.09° E",
      decimal: "34.12, 71.09",
    });
    expect(coordinatesOf({ lat: -33.456789, lon: -70.00001 })).toEqual({
      degrees: "33.4568° S, 70° W",
      decimal: "-33.4568, -70",
    });
    expect(coordinatesOf({ lat: 34.05, lon: -0.04 }, 1).degrees).toBe("34.1° N, 0° E");
    expect(coordinatesOf({ lat: -0.00001, lon: 0 })).toEqual({ degrees: "0° N, 0° E", decimal: "0, 0" });
  });

  it("are read back from the decimals to four places", () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lon) => {
        const [back = NaN, along = NaN] = coordinatesOf({ lat, lon }).decimal.split(", ").map(Number);
        expect(Math.abs(back - lat)).toBeLessThan(0.00006);
        expect(Math.abs(along - lon)).toBeLessThan(0.00006);
      }),
    );
  });
});
