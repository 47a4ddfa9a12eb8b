import { NotMade } from "./NotMade.ts";

export const NO_FACE =
  "The letters of the picture could not be read from this site. Check the connection and try once more, or save the table as CSV.";

/** The bytes of a face of our own origin. Rejects with NotMade "faces". */
export async function fetchFace(address: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (problem) {
    throw new NotMade("faces", NO_FACE, { cause: problem });
  }
}
