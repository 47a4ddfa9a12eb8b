import type { GapPoint } from "@/figures/gapPoint.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";

/** The two claims behind a dot. */
export const GapCard = ({ point: { x, about, other, own, words } }: { readonly point: GapPoint }) => (
  <div className="gap-card">
    <p className="gap-card__question">{x}</p>
    <p className="muted">{about}</p>
    <ul>
      {[other, own].map(({ says, who, channel }, at) => (
        <li key={at}>
          <ChannelMark channel={channel} />
          <span>
            <b>{says}</b> by {who}
          </span>
        </li>
      ))}
    </ul>
    <p className="gap-card__gap">{words}</p>
  </div>
);
