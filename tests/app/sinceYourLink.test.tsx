import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RecordGate } from "@/app/RecordGate.tsx";
import { RoomProvider } from "@/app/RoomProvider.tsx";
import { createLeaving } from "@/state/createLeaving.ts";
import { useRoom, useSelection, useView } from "@/state/room.ts";
import { serveChanges } from "../support/serveChanges.ts";
import { historyWithEarlier } from "../support/earlierHistory.ts";
import { realFiles, realRecord } from "../support/realRecord.ts";
import { withData } from "../support/serveData.ts";

vi.setConfig({ testTimeout: 20_000 });
// What is fetched on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const { dataSet, rejected } = realRecord();
const leaving = createLeaving();
const newest = {
  dataSet,
  rejected,
  edition: { version: "2026.11", date: "2026-11-20", licence: "CC BY 4.0", file: null },
  files: realFiles(),
};
const history = historyWithEarlier();
const NIGHT = "from=2025-10-11&to=2025-10-12";

/** What every view of the page reads: the edition, how much is in view, and what is opened. */
function Shown() {
  const { edition } = useRoom();
  const { eventRows, tables } = useSelection();
  const event = useView((view) => view.event);
  const question = useView((view) => view.question);
  return (
    <>
      <h1 tabIndex={-1}>Counterclaim</h1>
      <p>
        v{edition.version}, {eventRows.length} of {tables.eventTable.columns.size} events
      </p>
      <p>opened: {event ?? question ?? "nothing"}</p>
    </>
  );
}

const at = (hash: string) => window.history.replaceState(null, "", hash === "" ? "/" : `#${hash}`);

function open(hash: string, answer = () => new Response(JSON.stringify(history), { status: 200 })) {
  serveChanges(answer);
  at(hash);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RoomProvider newest={newest} line={[]} crossings={[]} leaving={leaving} takesFocus={false}>
        {() => <Shown />}
      </RoomProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup({ delay: null });
}

const notice = () => screen.findByRole("complementary", { name: "Since your link" });
const noNotice = () => expect(screen.queryByRole("complementary", { name: "Since your link" })).not.toBeInTheDocument();
const press = (name: string | RegExp) => screen.findByRole("button", { name });
const SHOW_AS_IT_WAS = "Show the view as it was in 2026.05";
const addressBar = () => window.location.hash;

describe("a link that was made with an earlier edition", () => {
  withData();
  afterEach(() => at(""));

  it("L30: says what changed in its view since, with the editors' sentence", async () => {
    open(`v=1&record=2026.05&${NIGHT}`);
    const about = within(await notice());
    expect(
      about.getByText("This link was made with edition 2026.05 of the record; this is edition 2026.11."),
    ).toBeVisible();
    const claims = dataSet.claims.filter(
      ({ question }) => dataSet.questionById.get(question)?.event === "2025-10-11-border-clashes",
    ).length;
    expect(await about.findByText(/^Since 2026\.05/u)).toHaveTextContent(
      `Since 2026.05, in this view: 1 event and ${claims} claims added.`,
    );
    expect(about.getByText("Edition 2026.11: The night of 11–12 October was read.")).toBeInTheDocument();
    expect(screen.getByText("v2026.11, 6 of 155 events")).toBeInTheDocument();
    expect(addressBar()).toBe(`#v=1&record=2026.05&${NIGHT}`);
  });

  it("F151: lists the changes, some at first and then all, and each opens its event or question", async () => {
    const user = open(`v=1&record=2026.05&${NIGHT}`);
    await user.click(await press("Show what changed"));
    const list = within(screen.getByRole("group", { name: "What changed" }));
    expect(list.getAllByRole("listitem")).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: /^Show all \d+ changes$/u }));
    expect(list.getAllByRole("listitem").length).toBeGreaterThan(20);
    await user.click(within(list.getByRole("list", { name: "Events added" })).getByRole("button"));
    expect(screen.getByText("opened: 2025-10-11-border-clashes")).toBeInTheDocument();
    expect(addressBar()).toContain("v=1&record=2026.11&");
    expect(await notice()).toBeInTheDocument();
  });

  it("L30: says so where nothing in the view changed", async () => {
    open("v=1&record=2026.05&from=2021-08-15&to=2021-08-15");
    expect(await screen.findByText("Nothing in this view changed since 2026.05.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Show what changed" })).not.toBeInTheDocument();
  });

  it("L24, L30: that is dismissed leaves the address with the edition of the page, and stays away", async () => {
    const user = open(`v=1&record=2026.05&${NIGHT}`);
    await user.click(await press("Dismiss"));
    noNotice();
    expect(addressBar()).toBe(`#v=1&record=2026.11&${NIGHT}`);
    expect(screen.getByRole("heading", { name: "Counterclaim" })).toHaveFocus();
    act(() => {
      at(`v=1&record=2026.05&${NIGHT}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    noNotice();
  });

  it("L25, L26: shows the view as it was, with what was withdrawn since, and comes back", async () => {
    const user = open("v=1&record=2026.05&from=2025-10-10&to=2025-10-12&event=2025-10-10-parade");
    expect(await screen.findByText(/2025-10-10-parade” is no event of this record/u)).toBeInTheDocument();
    expect(screen.getByText("opened: nothing")).toBeInTheDocument();
    await user.click(await press(SHOW_AS_IT_WAS));
    expect(await screen.findByText("Record as of 2026.05; the newest is 2026.11.")).toBeInTheDocument();
    expect(screen.getByText(/^v2026\.05, \d+ of 155 events$/u)).toBeInTheDocument();
    expect(screen.getByText("opened: 2025-10-10-parade")).toBeInTheDocument();
    expect(screen.queryByRole("complementary", { name: "About this link" })).not.toBeInTheDocument();
    expect(new URLSearchParams(addressBar().slice(1)).get("asof")).toBe("2026.05");
    await user.click(await press("Back to the newest record"));
    expect(await screen.findByText(/^v2026\.11/u)).toBeInTheDocument();
    expect(await screen.findByText(/^Since 2026\.05, in this view/u)).toHaveTextContent("1 event withdrawn");
  });

  it("L25: says why changes cannot be read, and tries again", async () => {
    let isBroken = true;
    const user = open(`v=1&record=2026.05&${NIGHT}`, () =>
      isBroken ? new Response("", { status: 503 }) : new Response(JSON.stringify(history), { status: 200 }),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "What changed since could not be read. changes.json could not be fetched: the server answered 503.",
    );
    isBroken = false;
    await user.click(await press("Try again"));
    expect(await screen.findByText(/^Since 2026\.05, in this view/u)).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("L29: of an edition that the page does not hold says that nothing can be said", async () => {
    open("v=1&record=2025.05&search=border");
    await screen.findByText(/^What changed since cannot be said/u);
    expect(await notice()).toHaveTextContent(
      "What changed since cannot be said. There is no edition 2025.05 among those that this page holds: 2026.11, 2026.05.",
    );
  });
});

describe("a link of the present edition, of a newer one, or of none", () => {
  withData();
  afterEach(() => at(""));

  it.each(["", "v=1&search=border", "v=1&record=2026.11&search=border", "v=1&record=2026.11&asof=2026.11"])(
    "L30: “%s” says nothing, and asks for no file",
    async (hash) => {
      const answer = vi.fn<() => Response>(() => new Response("", { status: 404 }));
      open(hash, answer);
      await act(() => new Promise((done) => setTimeout(done, 50)));
      noNotice();
      expect(answer).not.toHaveBeenCalled();
      expect(screen.getByText(/^v2026\.11/u)).toBeInTheDocument();
    },
  );

  it("L30: of a newer edition is told so, without a word of fault", async () => {
    const answer = vi.fn<() => Response>(() => new Response("", { status: 404 }));
    open("v=1&record=2027.05&search=border", answer);
    expect(await notice()).toHaveTextContent(
      /^This link was made with edition 2027\.05 of the record\. ?This page holds edition 2026\.11, which is older\./u,
    );
    expect(answer).not.toHaveBeenCalled();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("a link to the record as of an earlier edition", () => {
  withData();
  afterEach(() => at(""));

  it("L25: opens it at once, and no number of the newest stands under it", async () => {
    let answer: (reply: Response) => void = () => undefined;
    serveChanges(() => new Response());
    vi.stubGlobal("fetch", () => new Promise<Response>((done) => (answer = done)));
    at("v=1&record=2026.05&asof=2026.05");
    render(
      <QueryClientProvider client={new QueryClient()}>
        <RoomProvider newest={newest} line={[]} crossings={[]} leaving={leaving} takesFocus={false}>
          {() => <Shown />}
        </RoomProvider>
      </QueryClientProvider>,
    );
    expect(screen.getByRole("progressbar", { name: "Reading changes.json" })).toBeInTheDocument();
    expect(screen.queryByText(/of 155 events/u)).not.toBeInTheDocument();
    act(() => answer(new Response(JSON.stringify(history), { status: 200 })));
    expect(await screen.findByText(/^v2026\.05/u)).toBeInTheDocument();
  });

  it.each([
    ["2025.05", 200, "There is no edition 2025.05 among those that this page holds: 2026.11, 2026.05.", 0],
    ["2026.05", 404, "changes.json could not be fetched: the server answered 404.", 1],
  ])(
    "L25: that cannot be shown (%s, %i) gives the reason, and shows the newest",
    async (asOf, status, reason, tries) => {
      const user = open(`v=1&record=2026.11&asof=${asOf}`, () => new Response(JSON.stringify(history), { status }));
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent(`The record as of ${asOf} cannot be shown; this is the newest, 2026.11.`);
      expect(alert).toHaveTextContent(reason);
      expect(within(alert).queryAllByRole("button", { name: "Try again" })).toHaveLength(tries);
      expect(screen.getByText("v2026.11, 155 of 155 events")).toBeInTheDocument();
      await user.click(within(alert).getByRole("button", { name: "Back to the newest record" }));
      await waitFor(noNotice);
      expect(addressBar()).toBe("");
    },
  );

  it("L25: is the whole page of that edition, and its header says so", async () => {
    serveChanges(() => new Response(JSON.stringify(history), { status: 200 }));
    at(`v=1&record=2026.05&asof=2026.05&${NIGHT}`);
    render(
      <QueryClientProvider client={new QueryClient()}>
        <RecordGate />
      </QueryClientProvider>,
    );
    expect((await screen.findAllByText("5 of 155 events")).length).toBeGreaterThan(0);
    expect(screen.getByText("bundled record · v2026.05")).toBeInTheDocument();
    expect(await screen.findByText("Record as of 2026.05; the newest is 2026.11.")).toBeInTheDocument();
  });
});
