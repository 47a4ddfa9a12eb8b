import { memo } from "react";
import { channelShape } from "../channelShapes.ts";
import type { MapChannel, MapPlace } from "./MapPlace.ts";
import { DIAMOND, Disc, SymbolMark, ZeroMark } from "./SymbolMark.tsx";

/** Under this radius a circle holds no readable mark, so the mark itself is drawn, of the circle's area; nor does it bear a diamond. */
const MARK_ONLY_UNDER = 6;
/** The marks' area is 0.85 of a unit square. */
const UNIT_AREA = 0.85;

type Slice = { readonly channel: MapChannel; readonly from: number; readonly to: number };

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

/** Slices without a colour of their own stay light; their marks tell them apart. */
const paint = (channel: MapChannel) => (typeof channel === "number" ? `var(--channel-${channel})` : "var(--wash)");

function Mark({ slice, r }: { readonly slice: Slice; readonly r: number }) {
  const share = slice.to - slice.from;
  const size = share === 1 ? r * 0.78 : Math.min(r * 0.56, r * share * 1.4);
  if (size < 3) return null;
  const at = share === 1 ? "0 0" : onCircle((slice.from + slice.to) / 2, r * 0.58);
  return <SymbolMark channel={slice.channel} at={at} size={size} />;
}

type BodyProps = { readonly slices: readonly Slice[]; readonly r: number; readonly vague: boolean };

function Body({ slices, r, vague }: BodyProps) {
  const [only] = slices;
  if (only === undefined) return null;
  if (slices.length > 1)
    return (
      <>
        <circle className="symbol__edge" r={r} />
        {slices.map((slice) => (
          <path key={slice.channel} className="symbol__slice" fill={paint(slice.channel)} d={wedge(slice, r)} />
        ))}
        {!vague && slices.map((slice) => <Mark key={slice.channel} slice={slice} r={r} />)}
      </>
    );
  if (typeof only.channel !== "number") return <Disc channel={only.channel} r={r - 0.7} />;
  if (r < MARK_ONLY_UNDER && !vague)
    return (
      <path
        className="symbol__alone"
        fill={paint(only.channel)}
        d={channelShape(only.channel)}
        transform={`scale(${(r * Math.sqrt(Math.PI / UNIT_AREA)).toFixed(2)})`}
      />
    );
  return (
    <>
      <circle fill={paint(only.channel)} r={r} />
      {!vague && <Mark slice={only} r={r} />}
    </>
  );
}

type PlaceSymbolProps = {
  readonly place: MapPlace;
  readonly r: number;
  /** It stands for several places. */
  readonly gathers: boolean;
  readonly hatchId: string;
};

/** The symbol of a place around 0,0: a circle of its size, cut by channel; each channel by colour and by shape. */
export const PlaceSymbol = memo(function PlaceSymbol({ place, r, gathers, hatchId }: PlaceSymbolProps) {
  const slices = slicesOf(place);
  const vague = place.precision === "hatch";
  const corner = r * 0.74 + 0.5;
  const isPlain = slices.length === 1 && typeof slices[0]?.channel === "number" && r < MARK_ONLY_UNDER && !vague;
  return (
    <>
      {gathers && <circle className="symbol__gathers" r={r + 2.6} />}
      {place.size === 0 ? (
        <ZeroMark r={r} />
      ) : place.size === null || slices.length === 0 ? (
        <circle className="symbol__none" r={r} />
      ) : (
        <>
          {!isPlain && <circle className="symbol__ground" r={r + 0.8} />}
          <Body slices={slices} r={r} vague={vague} />
          {vague && <circle className="symbol__hatch" r={r} fill={`url(#${hatchId})`} />}
        </>
      )}
      {place.contested && r >= MARK_ONLY_UNDER && (
        <path className="symbol__contested" d={DIAMOND} transform={`translate(${corner} ${-corner})`} />
      )}
    </>
  );
});
