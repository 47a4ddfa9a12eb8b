import { hexOf } from "./chartLooks.ts";
import type { ChartSeries, NativeChart } from "./NativeChart.ts";

const PAPER = hexOf("var(--paper)");
const LINE = 19_050;
const RIM = 12_700;

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

function filled({ color, pattern }: ChartSeries): string {
  if (pattern === null) return `<c:spPr>${solid(color)}<a:ln><a:noFill/></a:ln></c:spPr>`;
  const colors = `<a:fgClr><a:srgbClr val="${PAPER}"/></a:fgClr><a:bgClr><a:srgbClr val="${color}"/></a:bgClr>`;
  const rim = `<a:ln w="${RIM / 2}">${solid(color)}</a:ln>`;
  return `<c:spPr><a:pattFill prst="${pattern}">${colors}</a:pattFill>${rim}</c:spPr>`;
}

const stroked = ({ color, dash }: ChartSeries, joined: boolean): string =>
  joined
    ? `<c:spPr><a:ln w="${LINE}" cap="rnd">${solid(color)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`
    : `<c:spPr><a:ln w="${LINE}"><a:noFill/></a:ln></c:spPr>`;

/** The others are strokes, which cannot be hollow. */
const HAVE_INSIDE: readonly string[] = ["square", "triangle", "circle", "diamond"];

function marker({ color, symbol: usual }: ChartSeries, hollow: boolean): string {
  const symbol = hollow && !HAVE_INSIDE.includes(usual) ? "circle" : usual;
  const size = symbol === "dash" || symbol === "dot" ? 9 : 7;
  const paint = hollow ? solid(PAPER) : solid(color);
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${paint}<a:ln w="${RIM}">${solid(color)}</a:ln></c:spPr></c:marker>`;
}

/** Its name beside one mark, and nothing beside any other. */
function names({ named, color }: ChartSeries): string {
  const shows = (name: 0 | 1): string =>
    `<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="${name}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  if (named === null) return `<c:dLbls>${shows(0)}</c:dLbls>`;
  const text = `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="0">${solid(color)}<a:latin typeface="Inter"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  return `<c:dLbls><c:dLbl><c:idx val="${named}"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="t"/>${shows(1)}</c:dLbl>${shows(0)}</c:dLbls>`;
}

function scatterSeries(xml: string, series: ChartSeries, joined: boolean): string {
  const hollow = [...series.hollow].map(
    (at) => `<c:dPt><c:idx val="${at}"/>${marker(series, true)}<c:bubble3D val="0"/>${stroked(series, joined)}</c:dPt>`,
  );
  const look = `${stroked(series, joined)}${marker(series, false)}${hollow.join("")}${names(series)}`;
  return xml.replace(/<c:spPr>[^]*?(?=<c:xVal>)/u, () => look);
}

const columnSeries = (xml: string, series: ChartSeries): string =>
  xml.replace(/<c:spPr>[^]*?<\/c:spPr>(?=\s*<c:invertIfNegative)/u, () => filled(series));

/** What belongs to an axis of categories alone stands in no axis of values; a year has no comma; a logarithm comes first. */
function scatterAxes(xml: string, isLog: boolean): string {
  const clean = xml
    .replace(
      /<c:auto val="1"\/>\s*<c:lblAlgn val="ctr"\/>\s*<c:noMultiLvlLbl val="\d"\/>/u,
      '<c:crossBetween val="midCat"/>',
    )
    .replace(/<c:numFmt formatCode="[^"]*" sourceLinked="1"\/>/u, '<c:numFmt formatCode="General" sourceLinked="0"/>');
  return isLog ? clean.replace("<c:scaling>", '<c:scaling><c:logBase val="10"/>') : clean;
}

/**
 * The chart as pptxgenjs wrote it, mended: it writes what is not known as an empty number, and has one look for all
 * series, so that colour alone would tell them apart.
 */
export function patchChart(xml: string, chart: NativeChart): string {
  const known = xml.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, "");
  let at = 0;
  const looked = known.replaceAll(/<c:ser>[^]*?<\/c:ser>/gu, (ser) => {
    const series = chart.series[at++];
    if (series === undefined) return ser;
    return chart.kind === "scatter" ? scatterSeries(ser, series, chart.joined) : columnSeries(ser, series);
  });
  if (chart.kind === "scatter") return scatterAxes(looked, chart.x.log);
  // Bars that lie are counted from below; people read from the top.
  return chart.lying ? looked.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>') : looked;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheet behind a chart: pptxgenjs leaves a zero out of it, and writes nothing as a number. */
export function patchSheet(xml: string, chart: NativeChart): string {
  return xml.replaceAll(/<c r="([A-Z]+)(\d+)"><v>[^<]*<\/v><\/c>/gu, (cell, letters: string, row: string) => {
    const [column, at] = [columnOf(letters), Number(row) - 2];
    const x = chart.kind === "scatter" ? chart.xs[at] : undefined;
    const value = column === 0 ? x : chart.series[column - 1]?.values[at];
    if (value === undefined) return cell;
    return value === null ? "" : `<c r="${letters}${row}"><v>${value}</v></c>`;
  });
}
