import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { useEffect, useRef, useState, type ReactNode } from "react";
import "./SortableList.css";

export type SortableRow = {
  /** The same for as long as the row stands, wherever it is moved. */
  readonly key: string;
  /** How a row is spoken of: "slide 3, “Where it happened”". */
  readonly name: string;
};

export type SortableListProps<Row extends SortableRow> = {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The place of the first row, from 1, where the rows are part of a longer list of `of`. */
  readonly first?: number;
  readonly of?: number;
  /** Places within `rows`, from 0. */
  readonly onMove: (from: number, to: number) => void;
  /** `handle` is the button by which the row is carried. */
  readonly children: (row: Row, handle: ReactNode) => ReactNode;
};

/** Pixels that a pointer goes before a press becomes a drag. */
const SLACK = 4;

const HOW =
  "Space or Enter picks it up, the arrow keys move it, Space or Enter puts it down, Escape leaves it where it was.";

function SortableItem({
  row,
  children,
}: {
  readonly row: SortableRow;
  readonly children: (handle: ReactNode) => ReactNode;
}) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: row.key,
  });
  const handle = (
    <button
      type="button"
      ref={setActivatorNodeRef}
      className="sortable__handle"
      aria-label={`Move ${row.name}`}
      aria-describedby={attributes["aria-describedby"]}
      aria-pressed={isDragging}
      {...listeners}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? "sortable__row sortable__row--carried" : "sortable__row"}
      // Only its place: rows of different heights are not stretched to each other's.
      style={{ transform: transform === null ? undefined : `translate3d(0, ${transform.y}px, 0)`, transition }}
    >
      {children(handle)}
    </li>
  );
}

/** A list in an order of the reader's own: each row is carried by its handle, with a pointer, a finger or the keyboard. */
export function SortableList<Row extends SortableRow>({
  label,
  rows,
  first = 1,
  of = rows.length,
  onMove,
  children,
}: SortableListProps<Row>) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [isCarried, setCarried] = useState(false);
  useEffect(() => {
    if (!isCarried) return;
    // Base UI's windows keep arrow keys and Escape to themselves, and dnd-kit hears keys at the document: so arrows are
    // handed to it there, and Escape is told as the page going out of sight, at which it cancels.
    const hand = (press: KeyboardEvent) => {
      const isEscape = press.key === "Escape";
      if (press.target === document || !(isEscape || press.key.startsWith("Arrow"))) return;
      press.preventDefault();
      press.stopPropagation();
      if (isEscape) window.dispatchEvent(new Event("visibilitychange"));
      else document.dispatchEvent(new KeyboardEvent("keydown", { key: press.key, code: press.code, cancelable: true }));
    };
    window.addEventListener("keydown", hand, true);
    return () => window.removeEventListener("keydown", hand, true);
  }, [isCarried]);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: SLACK } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (key: unknown): number => rows.findIndex((row) => row.key === key);
  const nameOf = (key: unknown): string => rows[placeOf(key)]?.name ?? "";
  const placeInWords = (key: unknown): string => `${first + placeOf(key)} of ${of}`;
  const over = useRef<unknown>(null);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      over.current = active.id;
      return `Picked up ${nameOf(active.id)}, place ${placeInWords(active.id)}.`;
    },
    onDragOver: ({ over: now }) => {
      // dnd-kit tells at once that a row lies over its own place, which would cut off that it was picked up.
      if (now === null || now.id === over.current) return undefined;
      over.current = now.id;
      return `Place ${placeInWords(now.id)}.`;
    },
    onDragEnd: ({ active, over: on }) => `Put down ${nameOf(active.id)}, place ${placeInWords((on ?? active).id)}.`,
    onDragCancel: ({ active }) => `Left ${nameOf(active.id)} where it was, place ${placeInWords(active.id)}.`,
  };
  const end = ({ active, over: on }: DragEndEvent) => {
    setCarried(false);
    const [from, to] = [placeOf(active.id), placeOf(on?.id)];
    if (on !== null && from !== to && from in rows && to in rows) onMove(from, to);
  };
  return (
    // What is said stands beside the list: a window hides the rest of the page from a screen reader.
    <div className="sortable" ref={setPlace}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements,
          screenReaderInstructions: { draggable: HOW },
          ...(place !== null && { container: place }),
        }}
        onDragStart={() => setCarried(true)}
        onDragCancel={() => setCarried(false)}
        onDragEnd={end}
      >
        <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
          <ol className="sortable__list" aria-label={label}>
            {rows.map((row) => (
              <SortableItem key={row.key} row={row}>
                {(handle) => children(row, handle)}
              </SortableItem>
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </div>
  );
}
