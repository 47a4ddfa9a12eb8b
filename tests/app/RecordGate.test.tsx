import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { RecordGate } from "@/app/RecordGate.tsx";
import { withData } from "../support/serveData.ts";

describe("the page", () => {
  withData();

  it("opens with the record, though neither the Durand Line nor the crossings have come", async () => {
    const answer = globalThis.fetch;
    vi.stubGlobal("fetch", (address: string) =>
      /(?:line|crossings)/.test(address) ? new Promise<Response>(() => undefined) : answer(address),
    );
    render(
      <QueryClientProvider client={new QueryClient()}>
        <RecordGate />
      </QueryClientProvider>,
    );
    expect(await screen.findByText("155 of 155 events", {}, { timeout: 15_000 })).toBeInTheDocument();
  }, 20_000);
});
