import { useMemo, useState } from "react";
import { OPENS_BUNDLED } from "@/domain/editionInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { copyText } from "@/export/page/copyText.ts";
import { addressOf } from "@/state/addressOf.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { shortView } from "@/state/shortView.ts";
import { Choice } from "@/ui/Choice.tsx";
import { CopyText } from "@/ui/CopyText.tsx";
import { Window } from "@/ui/Window.tsx";
import { Embed } from "./Embed.tsx";
import { QrCode } from "./QrCode.tsx";
import { ShareWith } from "./ShareWith.tsx";
import "./ShareWindow.css";

/** Longer than this, some programs cut an address. */
const LONG = 2000;

/** The address of the view: copied, shortened, as a code to be photographed, and as a frame for another page. */
export function ShareWindow({ onClose }: { readonly onClose: () => void }) {
  const { edition } = useRoom();
  const { clauses } = useSelection();
  const view = useView((each) => each);
  const [form, setForm] = useState<"whole" | "short">("whole");
  const shown = useMemo(() => ({ ...view, ...clauses }), [view, clauses]);
  const whole = addressOf(shown, edition);
  const short = addressOf(shortView(shown), edition);
  const address = form === "whole" ? whole : short;
  const canShorten = short.length < whole.length;
  return (
    <Window title="Share this view" onClose={onClose}>
      {canShorten && (
        <Choice
          label="Which address"
          options={[
            { key: "whole", label: `whole view, ${numberInWords(whole.length)} characters` },
            { key: "short", label: `filters and what is opened, ${numberInWords(short.length)}` },
          ]}
          chosen={form}
          onChoose={setForm}
        />
      )}
      <p className="share__address">{address}</p>
      <p className="small muted">
        {numberInWords(address.length)} characters
        {address.length > LONG && ", and some programs cut addresses that are so long"}. It holds the choices and the
        version of the record, v{edition.version}; all of it stands behind #, which no server is sent.
      </p>
      {edition.file !== null && <p className="small">{OPENS_BUNDLED}</p>}
      <div className="share__copies">
        <CopyText key={address} label="Copy address" textLabel="The address" text={address} copy={copyText} />
        <ShareWith address={address} />
      </div>
      <h3 className="share__part">Code for a slide</h3>
      <QrCode address={address} />
      <h3 className="share__part">Embed one region</h3>
      <Embed view={shown} />
    </Window>
  );
}
