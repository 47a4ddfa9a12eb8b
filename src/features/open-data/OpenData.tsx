import { useEffect, useRef } from "react";
import { Said } from "@/ui/Said.tsx";
import { OpenDataWindow } from "./OpenDataWindow.tsx";
import { useOpenFile } from "./useOpenFile.ts";
import "./OpenData.css";

type Props = { readonly dropped: readonly File[] | null; readonly isAsked: boolean; readonly onClose: () => void };

/** Opens what was dropped on the page, or asks for a file. */
export function OpenData({ dropped, isAsked, onClose }: Props) {
  const { opening, open, forget } = useOpenFile();
  const openLatest = useRef(open);
  useEffect(() => {
    openLatest.current = open;
  });
  useEffect(() => {
    if (dropped !== null) void openLatest.current(dropped);
  }, [dropped]);
  return (
    <>
      {isAsked && (
        <OpenDataWindow
          opening={opening}
          onFiles={(files) => void open(files).then((isOpened) => isOpened && onClose())}
          onClose={onClose}
        />
      )}
      {opening !== null && !isAsked && (
        <Said kind={opening.kind} onClose={opening.kind === "busy" ? null : forget}>
          {opening.kind === "busy" ? `Reading ${opening.name}…` : opening.why}
        </Said>
      )}
    </>
  );
}
