import type { Edition } from "@/domain/Edition.ts";
import type { Voice } from "@/domain/Voice.ts";

/** What every figure carries besides its filters: the edition it was made from, and whose numbers were chosen. */
export type Stamp = { readonly edition: Edition; readonly voice: Voice | null };

type Stamped = {
  readonly version: string;
  readonly licence: string;
  readonly file: string | null;
  readonly voice: Voice | null;
};

export const stamped = ({ edition, voice }: Stamp): Stamped => ({
  version: edition.version,
  licence: edition.licence,
  file: edition.file,
  voice,
});
