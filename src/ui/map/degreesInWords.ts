const side = (degrees: number, positive: string, negative: string): string =>
  // A minus that rounds to nothing would make one point two.
  `${Math.abs(degrees).toFixed(2)}° ${Math.round(degrees * 100) < 0 ? negative : positive}`;

/** "34.12° N, 71.09° E": two decimals of a degree are about a kilometre. */
export const degreesInWords = (lon: number, lat: number): string => `${side(lat, "N", "S")}, ${side(lon, "E", "W")}`;
