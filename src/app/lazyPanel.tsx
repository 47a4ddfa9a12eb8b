import type { ComponentType, ReactNode } from "react";
import { lazyView } from "@/ui/lazyView.tsx";
import { Panel } from "@/ui/Panel.tsx";

/** A view that is fetched when it is drawn, with its own panel standing in its place until then. */
export const lazyPanel = (
  name: string,
  load: () => Promise<ComponentType>,
  wait: ReactNode = (
    <p className="muted" aria-busy="true">
      Drawing…
    </p>
  ),
): ComponentType => lazyView(load, <Panel name={name}>{wait}</Panel>);
