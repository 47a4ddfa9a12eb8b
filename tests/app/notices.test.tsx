import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FileFaults } from "@/app/FileFaults.tsx";
import { LinkDamage } from "@/app/LinkDamage.tsx";
import { RoomProvider } from "@/app/RoomProvider.tsx";
import { createLeaving } from "@/state/createLeaving.ts";
import { SetAside } from "@/app/SetAside.tsx";
import { Status } from "@/app/Status.tsx";
import type { NamedPoint } from "@/domain/areaText.ts";
import type { Line } from "@/domain/isInArea.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { readLink } from "@/state/linkCodec.ts";
import { useSelection } from "@/state/room.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { day, edition, handRecord } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const nothing = () => undefined;
const leaving = createLeaving();
const newest = { dataSet: handRecord, rejected: [], edition, files: null };
const withQueries = (content: ReactNode) => (
  <QueryClientProvider client={new QueryClient()}>{content}</QueryClientProvider>
);
const plainBlanks = (text: string) => text.replaceAll("\u00a0", " ");

describe("the status line", () => {
  it("says how many events and claims are in view, how many questions are contradicted, and how many have no place", () => {
    renderInRoom(<Status setAside={0} leftOut={0} onSetAside={nothing} />);
    expect(screen.getByRole("status")).toHaveTextContent(
      /5 of 5 events.*16 of 16 claims.*3 contradictions.*2 without a place/,
    );
    expect(screen.getByText("0 set aside")).toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("follows the filters, and says one contradiction as one", () => {
    renderInRoom(<Status setAside={0} leftOut={0} onSetAside={nothing} />, {
      view: { from: day("2025-09-01"), to: day("2025-09-30") },
    });
    expect(screen.getByRole("status")).toHaveTextContent(/1 of 5 events.*2 of 16 claims.*1 contradiction(?!s)/);
  });

  it("opens the list of rows that were set aside", async () => {
    const opened = vi.fn<() => void>();
    renderInRoom(<Status setAside={2} leftOut={1} onSetAside={opened} />);
    await userEvent.click(screen.getByRole("button", { name: "2 set aside · 1 field left out" }));
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe("a damaged link", () => {
  const damageOf = (link: string) => readLink(link, vocabularyOf(handRecord)).damage;

  it("is named part by part, and the notice can be put away", async () => {
    const closed = vi.fn<() => void>();
    render(<LinkDamage damage={damageOf("v=1&unit=day&colour=red")} onClose={closed} />);
    const notice = within(screen.getByRole("complementary", { name: "About this link" }));
    expect(notice.getByText("2 parts of the link could not be applied; the rest was.")).toBeInTheDocument();
    expect(notice.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "colour: “red” is a part that this page does not know.",
      "unit: “day” is not week, month, quarter or year.",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(closed).toHaveBeenCalledOnce();
  });

  it("is shown as text and never as markup, and is cut where it is long", () => {
    const { container } = render(
      <LinkDamage
        damage={damageOf(`v=1&unit=${encodeURIComponent("<img src=x onerror=alert(1)>".padEnd(300, "x"))}`)}
        onClose={nothing}
      />,
    );
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByRole("listitem").textContent.length).toBeLessThan(160);
    expect(screen.getByText("One part of the link could not be applied; the rest was.")).toBeInTheDocument();
  });

  it("is named twice where the same value is damaged twice", () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(nothing);
    render(<LinkDamage damage={damageOf("v=1&unit=day&unit=day")} onClose={nothing} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});

describe("a damaged link in the address", () => {
  const at = (hash: string) => window.history.replaceState(null, "", hash);
  afterEach(() => at("#"));

  it("L16: leaves the address with the notice, without a step of history; the rest stays, and the focus is on the headline", async () => {
    at("#v=1&unit=day&search=border");
    const steps = window.history.length;
    render(
      withQueries(
        <RoomProvider newest={newest} line={[]} crossings={[]} leaving={leaving} takesFocus={false}>
          {() => <h1 tabIndex={-1}>Counterclaim</h1>}
        </RoomProvider>,
      ),
    );
    expect(window.location.hash).toBe("#v=1&unit=day&search=border");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("complementary", { name: "About this link" })).not.toBeInTheDocument();
    expect(window.location.hash).toBe("#v=1&record=2026.11&search=border");
    expect(window.history).toHaveLength(steps);
    expect(screen.getByRole("heading", { name: "Counterclaim" })).toHaveFocus();
  });

  it("L16: that held nothing else leaves the plain address", async () => {
    at("#v=1&unit=day");
    render(
      withQueries(
        <RoomProvider newest={newest} line={[]} crossings={[]} leaving={leaving} takesFocus={false}>
          {() => null}
        </RoomProvider>,
      ),
    );
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(window.location.hash).toBe("");
  });
});

describe("while files beside the record are read", () => {
  const at = (hash: string) => window.history.replaceState(null, "", hash);
  afterEach(() => at("#"));
  const Words = () => <p>{filtersInOneLine(useSelection().clauses, handRecord)}</p>;
  type Beside = { readonly line: Line | null; readonly crossings: readonly NamedPoint[] | null };
  const client = new QueryClient();
  const room = ({ line, crossings }: Beside) => (
    <QueryClientProvider client={client}>
      <RoomProvider newest={newest} line={line} crossings={crossings} leaving={leaving} takesFocus={false}>
        {() => <Words />}
      </RoomProvider>
    </QueryClientProvider>
  );
  const LINE: Line = [
    [
      [71, 33],
      [71, 35],
    ],
  ];
  const SPIN_BOLDAK = { name: "Chaman–Spin Boldak", lat: 30.92, lon: 66.45 };

  it("the room opens without the Durand Line; only a link that measures from it waits", () => {
    const { rerender } = render(room({ line: null, crossings: null }));
    expect(screen.getByText("whole record, no filter")).toBeInTheDocument();
    act(() => {
      at("#v=1&area=line+20");
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(screen.getByRole("progressbar", { name: "Reading line.json" })).toBeInTheDocument();
    expect(screen.queryByText(/Durand Line/)).not.toBeInTheDocument();
    rerender(room({ line: LINE, crossings: null }));
    expect(screen.getByText("within 20 km of the Durand Line")).toBeInTheDocument();
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });

  it("L21: the name of a crossing is kept until the crossings are there, and then if it is that of this point", () => {
    at("#v=1&area=near+66.45%2C30.92+25+Chaman%E2%80%93Spin+Boldak");
    const { rerender } = render(room({ line: [], crossings: null }));
    expect(screen.getByText("within 25 km of Chaman–Spin Boldak")).toBeInTheDocument();
    rerender(room({ line: [], crossings: [SPIN_BOLDAK] }));
    expect(screen.getByText("within 25 km of Chaman–Spin Boldak")).toBeInTheDocument();
    expect(screen.queryByRole("complementary", { name: "About this link" })).not.toBeInTheDocument();
    rerender(room({ line: [], crossings: [{ ...SPIN_BOLDAK, lat: 31 }] }));
    expect(screen.getByText("within 25 km of 30.92° N, 66.45° E", { normalizer: plainBlanks })).toBeInTheDocument();
    expect(screen.getByRole("listitem")).toHaveTextContent(
      "area: “Chaman–Spin Boldak” is no name of that point; its coordinates are said.",
    );
  });
});

describe("files that could not be read", () => {
  const faults = [
    { file: "claims", reason: "claims.json could not be fetched: the server answered 404." },
    { file: "events", reason: "events.json is no JSON." },
  ] as const;

  it("are named at once, with what is missing for it, and can be tried again", async () => {
    const again = vi.fn<() => void>();
    render(<FileFaults faults={faults} again={again} busy={false} />);
    const notice = within(screen.getByRole("alert"));
    expect(notice.getByText("2 files of the record could not be read.")).toBeInTheDocument();
    expect(notice.getAllByRole("listitem")[0]).toHaveTextContent(
      "the server answered 404. Claims, contradictions and counts are missing.",
    );
    await userEvent.click(notice.getByRole("button", { name: "Try again" }));
    expect(again).toHaveBeenCalledOnce();
  });

  it("are not tried again while they are being tried", () => {
    render(<FileFaults faults={faults.slice(0, 1)} again={nothing} busy />);
    expect(screen.getByRole("button", { name: "Try again" })).toBeDisabled();
    expect(screen.getByText("A file of the record could not be read.")).toBeInTheDocument();
  });

  it("say nothing when all were read", () => {
    const { container } = render(<FileFaults faults={[]} again={nothing} busy={false} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe("rows set aside", () => {
  it("are listed with file, row, field, value and reason, and the focus is on their heading", async () => {
    const closed = vi.fn<() => void>();
    const row = { file: "claims", row: 7, id: "c-1", field: "date", value: "2025-02-30", reason: "is no day" } as const;
    render(
      <SetAside
        rejected={[
          { ...row, kept: false },
          { ...row, row: 1200, field: "url", kept: true },
        ]}
        onClose={closed}
      />,
    );
    expect(screen.getByRole("heading", { name: "Set aside" })).toHaveFocus();
    const rows = screen
      .getAllByRole("row")
      .slice(1)
      .map((each) => [...each.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ["claims.json", "7", "c-1", "date", "2025-02-30", "is no day"],
      ["claims.json", "1,200", "c-1", "url", "2025-02-30", "is no day (row kept)"],
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(closed).toHaveBeenCalledOnce();
  });
});
