import type { AskSheet } from "@/domain/askSheet.ts";
import { channelOf } from "@/figures/channelOf.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";

/** What can be answered, while nobody counts. Places in an order need no list. */
export const Options = ({ kind, options }: Pick<AskSheet, "kind" | "options">) =>
  kind === "order" ? null : (
    <ul className="possible" role="list" aria-label="Possible answers" data-many={options.length > 4}>
      {options.map(({ key, label, side }) => {
        const channel = side === null ? null : channelOf(side);
        return (
          <li
            key={key}
            {...(channel !== null && {
              style: { color: `var(--channel-${channel}-text)`, borderColor: `var(--channel-${channel})` },
            })}
          >
            {channel !== null && <ChannelMark channel={channel} size={12} />} {label}
          </li>
        );
      })}
    </ul>
  );
