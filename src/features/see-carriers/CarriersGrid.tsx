import { useState } from "react";
import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Carrier, CarriersFigure } from "@/figures/carriersFigure.ts";
import { useChoose, useView } from "@/state/room.ts";
import type { CarrierOrder, View } from "@/state/View.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";
import { useVirtualRows } from "@/ui/useVirtualRows.ts";
import { CountCell } from "./CountCell.tsx";
import { HEADS, ROWS, TOTALS, useGridFocus } from "./useGridFocus.ts";

const GUESS = 33;
export const PRINT_MOST = 120;
/** Publisher, country, claims; then the sides. */
const BEFORE_SIDES = 3;

const claimsInWords = (count: number): string => counted(count, "claim", "claims");

const isAscending = (order: CarrierOrder): boolean => order === "publisher" || order === "country";

/** Publishers by sides. One tab stop for the heads and one for the rows; arrows go from cell to cell, Enter filters. */
export function CarriersGrid({ figure }: { readonly figure: CarriersFigure }) {
  const { rows, sides, claims, most } = figure;
  const choose = useChoose();
  const order = useView((view) => view.carrierOrder);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const virtual = useVirtualRows({
    size: rows.length,
    guess: GUESS,
    keyOf: (index) => rows[index]?.publisher ?? String(index),
    printMost: PRINT_MOST,
  });
  const { cell, onKeyDown } = useGridFocus(
    { rows: rows.length, columns: BEFORE_SIDES + sides.length, start: BEFORE_SIDES - 1 },
    { element: frame, rowsHeight: virtual.total },
  );
  // A choice of documents, or of all of several actors, would narrow what the number counts.
  const showOnly = (publisher: string, actors: View["actors"] | null) =>
    choose({
      publishers: [publisher],
      documents: [],
      ...(actors === null ? {} : { actors, match: "any" as const }),
    });
  const heads = [
    { key: "publisher", label: "Publisher", channel: null },
    { key: "country", label: "Country", channel: null },
    { key: "claims", label: "Claims", channel: null },
    ...sides.map(({ side, label, channel }) => ({ key: side, label, channel })),
  ] as const;

  const drawRow = (row: Carrier, line: number, held: ReturnType<typeof virtual.focusOf>) => (
    <>
      <div role="rowheader" className="carriers__publisher" {...cell(line, 0, held)}>
        {row.publisher}
        {row.oneSideOnly !== null && <span className="carriers__one-side"> {row.oneSideOnly}</span>}
      </div>
      <div role="gridcell" className="carriers__country" {...cell(line, 1, held)}>
        {row.country ?? "no country"}
      </div>
      <CountCell
        count={row.claims}
        most={null}
        name={`${row.publisher}: ${claimsInWords(row.claims)}; show only these`}
        focus={cell(line, 2, held)}
        onPress={() => showOnly(row.publisher, null)}
      />
      {sides.map(({ side, label, actors }, at) => {
        const count = row.perSide[at] ?? 0;
        return (
          <CountCell
            key={side}
            count={count}
            most={most}
            name={`${row.publisher}, ${label}: ${claimsInWords(count)}; show only these`}
            focus={cell(line, BEFORE_SIDES + at, held)}
            onPress={() => showOnly(row.publisher, actors)}
          />
        );
      })}
    </>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the cells inside.
    <div
      className="virtual carriers"
      ref={(element) => {
        setFrame(element);
        virtual.setFrame(element);
      }}
      onKeyDown={onKeyDown}
    >
      <div
        role="grid"
        aria-label="Claims by publisher and side"
        aria-rowcount={rows.length + ROWS}
        aria-colcount={heads.length}
        className="carriers__grid"
      >
        <div role="rowgroup" className="carriers__heads">
          <div role="row" className="carriers__row" aria-rowindex={1}>
            {heads.map(({ key, label, channel }, at) => (
              <div
                key={key}
                role="columnheader"
                aria-sort={key !== order ? undefined : isAscending(key) ? "ascending" : "descending"}
                className={at === 0 ? "carriers__publisher" : at >= BEFORE_SIDES - 1 ? "carriers__number" : undefined}
              >
                <button
                  type="button"
                  className="carriers__sort"
                  {...cell(HEADS, at, { tabIndex: 0 })}
                  onClick={() => choose({ carrierOrder: key })}
                >
                  {channel !== null && <ChannelMark channel={channel} />}
                  <span>
                    {label}
                    {key !== order ? "" : isAscending(key) ? " ↑" : " ↓"}
                  </span>
                </button>
              </div>
            ))}
          </div>
          <div role="row" className="carriers__row carriers__totals" aria-rowindex={2}>
            <div role="rowheader" className="carriers__publisher" {...cell(TOTALS, 0, { tabIndex: -1 })}>
              Distinct claims
            </div>
            <div role="gridcell" {...cell(TOTALS, 1, { tabIndex: -1 })} />
            {[claims, ...sides.map((side) => side.claims)].map((total, at) => (
              <div
                key={heads[BEFORE_SIDES - 1 + at]?.key}
                role="gridcell"
                className="carriers__number"
                {...cell(TOTALS, BEFORE_SIDES - 1 + at, { tabIndex: -1 })}
              >
                {total === 0 ? "" : numberInWords(total)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="carriers__rows" style={{ height: virtual.total }}>
          {virtual.items.map(({ index, key, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <div
                role="row"
                className="carriers__row"
                key={key}
                data-index={index}
                aria-rowindex={index + ROWS + 1}
                ref={virtual.measure}
                style={{ transform: `translateY(${start}px)` }}
              >
                {drawRow(row, index + ROWS, virtual.focusOf(index))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
