import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { PrimitivesPolicy } from "@/ui/PrimitivesPolicy.tsx";
import { ViewBoundary } from "@/ui/ViewBoundary.tsx";
import { RecordGate } from "./RecordGate.tsx";

export function App() {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <PrimitivesPolicy>
        <ViewBoundary name="Counterclaim" resetOn={client}>
          <RecordGate />
        </ViewBoundary>
      </PrimitivesPolicy>
    </QueryClientProvider>
  );
}
