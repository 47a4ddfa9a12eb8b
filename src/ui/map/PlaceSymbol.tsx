import { memo } from "react";
import { channelShape } from "../channelShapes.ts";
import type { MapPlace } from "./MapPlace.ts";

/** Under this radius a circle holds no readable mark, so the mark itself is drawn, of the circle's area. */
const MARK_ONLY_UNDER = 6;
/** The marks' area is 0.85 of a unit square. */
const UNIT_AREA = 0.85;

type Slice = { readonly channel: number; readonly from: number; readonly to: number };

function slicesOf(place: MapPlace): readonly Slice[] {
  const shares = place.shares.filter((share) => share.size > 0);
  const whole = shares.reduce((sum, share) => sum + share.size, 0);
  let at = 0;
  return shares.map(({ channel, size }) => {
    const from = at;
    at += size / whole;
    return { channel, from, to: at };
  });
}

const onCircle = (share: number, r: number) =>
  `${(r * Math.sin(share * 2 * Math.PI)).toFixed(2)} ${(-r * Math.cos(share * 2 * Math.PI)).toFixed(2)}`;

const wedge = ({ from, to }: Slice, r: number) =>
  `M0 0L${onCircle(from, r)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${onCircle(to, r)}Z`;

function Mark({ slice, r }: { readonly slice: Slice; readonly r: number }) {
  const share = slice.to - slice.from;
  const size = share === 1 ? r * 0.78 : Math.min(r * 0.56, r * share * 1.4);
  if (size < 3) return null;
  const at = share === 1 ? "0 0" : onCircle((slice.from + slice.to) / 2, r * 0.58);
  return (
    <path
      className="symbol__mark"
      d={channelShape(slice.channel)}
      transform={`translate(${at}) scale(${size.toFixed(2)})`}
    />
  );
}

type PlaceSymbolProps = { readonly place: MapPlace; readonly r: number; readonly hatchId: string };

/** The symbol of a place around 0,0: a circle of its size, cut by channel; each channel by colour and by shape. */
export const PlaceSymbol = memo(function PlaceSymbol({ place, r, hatchId }: PlaceSymbolProps) {
  const slices = slicesOf(place);
  const [only] = slices;
  const vague = place.precision === "hatch";
  const paint = (channel: number) => `var(--channel-${channel})`;
  const ring = place.contested && <circle className="symbol__contested" r={r + 2} />;
  if (only === undefined || place.size <= 0)
    return (
      <>
        <circle className="symbol__none" stroke={only === undefined ? "var(--muted)" : paint(only.channel)} r={r} />
        {ring}
      </>
    );
  if (slices.length === 1 && r < MARK_ONLY_UNDER && !vague) {
    const scale = r * Math.sqrt(Math.PI / UNIT_AREA);
    return (
      <>
        <path
          className="symbol__alone"
          fill={paint(only.channel)}
          d={channelShape(only.channel)}
          transform={`scale(${scale.toFixed(2)})`}
        />
        {ring}
      </>
    );
  }
  return (
    <>
      <circle className="symbol__ground" r={r + 0.8} />
      {slices.length === 1 ? (
        <circle fill={paint(only.channel)} r={r} />
      ) : (
        slices.map((slice) => (
          <path key={slice.channel} className="symbol__slice" fill={paint(slice.channel)} d={wedge(slice, r)} />
        ))
      )}
      {vague ? (
        <circle className="symbol__hatch" r={r} fill={`url(#${hatchId})`} />
      ) : (
        slices.map((slice) => <Mark key={slice.channel} slice={slice} r={r} />)
      )}
      {ring}
    </>
  );
});
