import { CSPProvider } from "@base-ui/react/csp-provider";
import type { ReactNode } from "react";

/** The page's policy forbids style elements; the primitives do without them. */
export const PrimitivesPolicy = ({ children }: { readonly children: ReactNode }) => (
  <CSPProvider disableStyleElements>{children}</CSPProvider>
);
