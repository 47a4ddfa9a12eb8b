import { shortDate } from "@/domain/shortDate.ts";
import type { EventLine } from "@/figures/eventsFigure.ts";
import { highlights } from "@/engine/highlights.ts";
import { useChoose, useSelection, useView } from "@/state/room.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { useVirtualRows } from "@/ui/useVirtualRows.ts";
import { isNumeric, killedBy } from "./eventColumns.tsx";
import type { useSortedEvents } from "./useSortedEvents.ts";

const GUESS = 40;
/** About ten pages. */
const PRINT_MOST = 300;
const ARROWS = { asc: " ↑", desc: " ↓" } as const;
const ARIA = { asc: "ascending", desc: "descending" } as const;

/** "at least 13 – at least 20" in a narrow column: a line may end between the two, and not within one. */
const brokenBetween = (words: string): string =>
  words.replaceAll(" ", "\u00a0").replaceAll("\u00a0–\u00a0", "\u00a0– ");

/** A virtualised, sortable table. One tab stop among the rows; arrows go from row to row, Enter opens the record. */
export function EventsTable({ table }: { readonly table: ReturnType<typeof useSortedEvents> }) {
  const choose = useChoose();
  const { terms } = useSelection();
  const voice = useView((view) => view.voice);
  const opened = useView((view) => view.event);
  const { rows } = table.getRowModel();
  const { setFrame, items, total, measure, onKeyDown, focusOf } = useVirtualRows({
    size: rows.length,
    guess: GUESS,
    keyOf: (index) => rows[index]?.id ?? String(index),
    printMost: PRINT_MOST,
  });
  const cellOf = (
    line: EventLine,
    column: string,
    focus: { readonly tabIndex: 0 | -1; readonly onFocus: () => void },
  ) => {
    switch (column) {
      case "date":
        return <span className="events-table__date numbers">{shortDate(line.when)}</span>;
      case "title":
        return (
          <button
            type="button"
            className="events-table__open"
            {...focus}
            aria-current={line.event.id === opened}
            onClick={() => choose({ event: line.event.id })}
          >
            {line.channel === null ? <span /> : <ChannelMark channel={line.channel} />}
            <span>
              <Highlighted pieces={highlights(line.x, terms)} />
            </span>
          </button>
        );
      case "place":
        return line.place === "" ? <span className="muted">no place</span> : line.place;
      case "type":
        return line.type;
      case "killed":
        return line.killed === null ? (
          <span className="muted">
            <span className="events-table__killed">killed: </span>no figure
          </span>
        ) : (
          <span title={line.killed.asked}>
            <span className="events-table__killed">killed </span>
            {brokenBetween(line.killed.words)} <span className="events-table__whose">{line.killed.whose}</span>
          </span>
        );
      case "claims":
        return line.claims.length;
      case "sources":
        return line.sources;
      default:
        return line.contradictions === 0 ? (
          ""
        ) : (
          <span className="events-table__contested">◆ {line.contradictions}</span>
        );
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the rows inside.
    <div className="virtual events-table" ref={setFrame} onKeyDown={onKeyDown}>
      <table aria-rowcount={rows.length + 1} aria-label="Events in view">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    data-column={header.id}
                    className={isNumeric(header.id) ? "events-table__number" : undefined}
                    aria-sort={sorted === false ? undefined : ARIA[sorted]}
                  >
                    <button
                      type="button"
                      className="events-table__sort"
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      {header.id === "killed" ? killedBy(voice) : String(header.column.columnDef.header)}
                      {sorted === false ? "" : ARROWS[sorted]}
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody style={{ height: total }}>
          {items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              // The button in the row is what keyboard and screen reader use; a click elsewhere on the row is a convenience.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
              <tr
                key={item.key}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                ref={measure}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => choose({ event: row.original.event.id })}
              >
                {row.getAllCells().map((cell) => (
                  <td
                    key={cell.id}
                    data-column={cell.column.id}
                    className={isNumeric(cell.column.id) ? "events-table__number numbers" : undefined}
                  >
                    {cellOf(row.original, cell.column.id, focusOf(item.index))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
