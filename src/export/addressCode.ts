/** Crockford's base32: no I, L, O or U, so that nobody mistakes one sign for another when reading from a slide. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;
const MIX = 0xff51afd7ed558ccdn;

/** FNV-1a over the bytes of the text in UTF-8, stirred once so that its upper 40 bits depend on every one of them. */
function hash40(text: string): bigint {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  hash = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * MIX);
  return (hash ^ (hash >> 33n)) >> 24n;
}

/**
 * What stands in print for an address too long to be printed: "K7Q2-9F3M", the same for the same address at all times.
 * It names, it does not lead back: the metadata of the file hold the address. Of 1,000 different addresses two share a
 * code with a chance of 1 in 2 million, of 100,000 with one of 1 in 200; it is no secret and no seal.
 */
export function addressCode(address: string): string {
  const hash = hash40(address);
  const signs = Array.from({ length: 8 }, (_, at) => SIGNS[Number((hash >> BigInt(35 - 5 * at)) & 31n)]).join("");
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** The address with the part of the view behind "#", though it be empty: that of the whole record has none in the browser. */
export const viewAddress = (address: string): string => (address.includes("#") ? address : `${address}#`);
