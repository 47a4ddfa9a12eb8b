import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RecordGate } from "@/app/RecordGate.tsx";
import { addressCode } from "@/export/addressCode.ts";
import { dataSetJson } from "@/export/json/dataSetJson.ts";
import { selectedRows } from "@/export/json/selectedRows.ts";
import { writeSvgMetadata } from "@/export/svgMetadata.ts";
import { from } from "../export/emptyPicture.ts";
import { realRecord } from "../support/realRecord.ts";
import { withData } from "../support/serveData.ts";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 30_000 });

const NAMED = "Opened file mine.json, said to be of the record v2026.11, CC BY 4.0";
const { dataSet } = realRecord();
const rows = selectedRows(dataSet, { events: dataSet.events.slice(0, 7).map(({ id }) => id), claims: [] });
const ALL = `${rows.events.length} of ${rows.events.length} events`;
const edition = { version: "2026.11", date: "2026-11-20", licence: "CC BY 4.0", file: null };
/** Rows of the reader's own, which say that they are of the bundled edition. */
const doctored = dataSetJson({ ...rows, edition }, { ...from, address: "https://counterclaim.example/" });
const pictureAt = (address: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg">${writeSvgMetadata({
    app: "counterclaim",
    format: 1,
    address,
    code: addressCode(address),
    version: "2026.11",
    file: null,
    made: "2026-11-21",
    region: "Timeline",
    title: "a",
  })}</svg>`;

/** jsdom has no dragging: an event as the browser fires it, with what the page reads of it, until the page takes it. */
async function drop(name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
  await waitFor(() => {
    const event = new Event("drop", { cancelable: true });
    Object.defineProperty(event, "dataTransfer", { value: { types: ["Files"], files: [file] } });
    act(() => void window.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
  });
}

async function openPage(hash = "") {
  window.history.replaceState(null, "", hash === "" ? "/" : `#${hash}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RecordGate />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { level: 1, name: "Counterclaim" });
  return userEvent.setup({ delay: null });
}

const headline = () => screen.getByRole("heading", { level: 1, name: "Counterclaim" });

describe("a data set of the reader's own", () => {
  withData();
  afterEach(() => window.history.replaceState(null, "", "/"));

  it("L32, L33, X90: is named by its file, which is said though the page is drawn anew; the headline has the focus", async () => {
    const user = await openPage("v=1&from=2025-10-11&to=2025-10-12");
    await screen.findByText("bundled record · v2026.11");
    await drop("mine.json", doctored);
    expect(
      await screen.findByText(/mine\.json” is opened: it says to be a selection of the record v2026\.11/u),
    ).toBeVisible();
    expect(screen.getByText(NAMED)).toBeInTheDocument();
    expect(screen.getAllByText(ALL).length).toBeGreaterThan(0);
    expect(headline()).toHaveFocus();
    expect(window.location.hash).toBe("");

    await user.click(screen.getByRole("button", { name: "Share" }));
    const share = within(await screen.findByRole("dialog", { name: "Share this view" }));
    expect(share.getAllByText("This address opens the bundled record, not the opened file.")).toHaveLength(2);
    await user.click(share.getByRole("button", { name: "Close" }));

    await user.click(screen.getByRole("button", { name: "Back to the bundled record" }));
    expect(await screen.findByText("bundled record · v2026.11")).toBeInTheDocument();
    expect(screen.queryByText(/is opened: it says/u)).not.toBeInTheDocument();
    expect(headline()).toHaveFocus();
  });

  it("L32: is closed by a picture, whose view is of the bundled record, and that is said", async () => {
    await openPage();
    await drop("mine.json", doctored);
    await screen.findByText(NAMED);
    await drop("a.svg", pictureAt("https://counterclaim.example/#v=1&record=2026.11&from=2025-10-11&to=2025-10-12"));
    expect(await screen.findByText(/“a\.svg” is restored: Timeline.*“mine\.json” was closed\.$/u)).toBeVisible();
    await waitFor(() => expect(screen.getByText("bundled record · v2026.11")).toBeInTheDocument());
    expect(screen.getAllByText("6 of 155 events").length).toBeGreaterThan(0);
    expect(window.location.hash).toBe("#v=1&record=2026.11&from=2025-10-11&to=2025-10-12");
    expect(headline()).toHaveFocus();
  });
});
