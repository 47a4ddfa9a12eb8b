/* oxlint-disable no-undef -- runs in the page, where dc, d3 and crossfilter are globals. */
/**
 * Runs in the page: four dc.js charts on crossfilter2, each filtering the others: events by month with a brush, actors,
 * publishers, types. Everything that would cost dc time and that ours has none of is off: transitions, and, with
 * `delay` 0, the 40 ms that dc waits after each move of the brush.
 */
export async function drawDcCharts({ delay, width }) {
  const rows = await (await fetch("/rows.json")).json();
  for (const row of rows) row.month = d3.timeMonth(new Date(row.time));
  dc.config.disableTransitions = true;
  dc.constants.EVENT_DELAY = delay;
  const all = crossfilter(rows);
  const place = (name) => {
    const box = document.createElement("div");
    box.id = name;
    document.body.append(box);
    return `#${name}`;
  };
  const months = all.dimension((row) => row.month);
  const extent = d3.extent(rows, (row) => row.month);
  new dc.BarChart(place("time"))
    .width(width)
    .height(200)
    .dimension(months)
    .group(months.group())
    .x(d3.scaleTime().domain([extent[0], d3.timeMonth.offset(extent[1], 1)]))
    .xUnits(d3.timeMonths)
    .round(d3.timeMonth.round)
    .elasticY(false)
    .brushOn(true);
  const list = (name, dimension, rowsShown) =>
    new dc.RowChart(place(name))
      .width(400)
      .height(18 * rowsShown + 40)
      .dimension(dimension)
      .group(dimension.group())
      .cap(rowsShown)
      .othersGrouper(false)
      .elasticX(true);
  list(
    "actors",
    all.dimension((row) => row.actors, true),
    40,
  );
  list(
    "sources",
    all.dimension((row) => row.publishers, true),
    40,
  );
  list(
    "types",
    all.dimension((row) => row.type),
    11,
  );
  dc.renderAll();
}
