import type { ReactNode } from "react";
import { useSelection } from "@/state/room.ts";
import { ViewBoundary } from "@/ui/ViewBoundary.tsx";

/** A view in its own boundary: when it fails the others go on, and the next change of filters tries it again. */
export const View = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <ViewBoundary name={name} resetOn={useSelection()}>
    {children}
  </ViewBoundary>
);
