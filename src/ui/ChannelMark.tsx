import { channelShape } from "@/layout/chart/channelShapes.ts";

/** Colour and shape of a channel as a small mark beside a name. */
export const ChannelMark = ({ channel, size = 10 }: { readonly channel: number; readonly size?: number }) => (
  <svg
    className="channel-mark"
    width={size}
    height={size}
    viewBox="-0.7 -0.7 1.4 1.4"
    aria-hidden="true"
    focusable="false"
  >
    <path d={channelShape(channel)} fill={`var(--channel-${channel})`} />
  </svg>
);
