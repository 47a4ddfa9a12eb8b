import { useState } from "react";
import { OPENS_BUNDLED } from "@/domain/editionInWords.ts";
import { copyText } from "@/export/page/copyText.ts";
import { addressOf } from "@/state/addressOf.ts";
import { useRoom } from "@/state/room.ts";
import { REGIONS, type Region } from "@/domain/Region.ts";
import type { View } from "@/state/View.ts";
import { CopyText } from "@/ui/CopyText.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { embedCode } from "./embedCode.ts";

/** One region in a frame of another page, with its caption and foot. */
export function Embed({ view }: { readonly view: View }) {
  const { edition } = useRoom();
  const [region, setRegion] = useState<Region>("Timeline");
  const address = addressOf({ ...view, alone: region }, edition);
  const code = embedCode(address, region);
  return (
    <>
      <p>
        <WordSelect
          label="Region to embed"
          options={REGIONS.filter((key) => key !== "Comparison" || view.compareWith !== null).map((key) => ({
            key,
            label: key,
          }))}
          chosen={region}
          onChoose={setRegion}
        />
      </p>
      <CopyText key={code} label="Copy the code of the frame" textLabel="The code" text={code} copy={copyText} />
      {edition.file !== null && <p className="small">{OPENS_BUNDLED}</p>}
      <p className="small muted">
        The frame tells the page around it how high it is, and nothing else: a message with a number, to whatever page
        that is. The script in the code takes it only from {new URL(address).origin}. Whether a page may hold the frame
        is decided where Counterclaim is served (<code>frame-ancestors</code>); without such a rule any page may.
      </p>
    </>
  );
}
