import { memo } from "react";
import { channelShape } from "@/layout/chart/channelShapes.ts";
import type { MapChannel, MapPlace } from "@/layout/map/MapPlace.ts";
import { ChannelShape, Disc, SymbolMark, ZeroMark } from "./SymbolMark.tsx";
import { loneMark, markScale, ringRadius, STACK_STEP, symbolExtent } from "@/layout/map/symbolExtent.ts";

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

type BodyProps = { readonly place: MapPlace; readonly r: number };

function Body({ place, r }: BodyProps) {
  const slices = slicesOf(place);
  const [only] = slices;
  if (place.size === 0) return <ZeroMark r={r} />;
  if (place.size === null || only === undefined) return <circle className="symbol__none" r={r} />;
  if (slices.length > 1)
    return (
      <>
        <circle className="symbol__edge" r={r} />
        {slices.map((slice) => (
          <path key={slice.channel} className="symbol__slice" fill={paint(slice.channel)} d={wedge(slice, r)} />
        ))}
        {slices.map((slice) => (
          <Mark key={slice.channel} slice={slice} r={r} />
        ))}
      </>
    );
  if (typeof only.channel !== "number") return <Disc channel={only.channel} r={r - 0.7} />;
  const mark = loneMark(place, r);
  if (mark !== null)
    return (
      <path
        className="symbol__alone"
        fill={paint(mark)}
        d={channelShape(mark)}
        transform={`scale(${markScale(r).toFixed(2)})`}
      />
    );
  return (
    <>
      <circle fill={paint(only.channel)} r={r} />
      <Mark slice={only} r={r} />
    </>
  );
}

/** A place known only to its province where there is no room for a tag: its edge and the mark, of one size. */
function SmallTag({ place }: { readonly place: MapPlace }) {
  const [only, ...more] = slicesOf(place);
  return (
    <>
      {place.contested && <rect className="symbol__contested" x={-7.5} y={-6.5} width={15} height={13} rx={4} />}
      <rect className="tag__paper" x={-5.5} y={-4.5} width={11} height={9} rx={2.5} />
      {only !== undefined && <ChannelShape channel={more.length === 0 ? only.channel : "mixed"} size={5.5} />}
    </>
  );
}

type PlaceSymbolProps = {
  readonly place: MapPlace;
  readonly r: number;
  /** It stands for several places. */
  readonly gathers: boolean;
};

/** The edge of a disc that lies behind the symbol of several places. */
export const Stack = ({ r }: { readonly r: number }) => (
  <circle className="symbol__stack" cx={STACK_STEP} cy={STACK_STEP} r={r} />
);

/** The symbol of a place around 0,0: a circle of its size, cut by channel; each channel by colour and by shape. */
export const PlaceSymbol = memo(function PlaceSymbol({ place, r, gathers }: PlaceSymbolProps) {
  if (place.precision === "hatch") return <SmallTag place={place} />;
  const worn = symbolExtent(place, r, false);
  const hasGround = place.contested || gathers || loneMark(place, r) === null;
  return (
    <>
      {gathers && <Stack r={worn} />}
      {hasGround && <circle className="symbol__ground" r={worn + 0.8} />}
      <Body place={place} r={r} />
      {place.contested && <circle className="symbol__contested" r={ringRadius(place, r)} />}
    </>
  );
});
