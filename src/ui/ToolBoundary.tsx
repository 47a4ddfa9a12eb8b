import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { ToolFault, type ToolFaultProps } from "./ToolFault.tsx";

/** A tool that cannot be fetched or fails says so at the lower edge; the page behind it stays as it is. `onClose` puts the tool away. */
export const ToolBoundary = ({
  name,
  onClose,
  children,
}: Omit<ToolFaultProps, "problem"> & { readonly children: ReactNode }) => (
  <ErrorBoundary fallbackRender={({ error }) => <ToolFault name={name} problem={error} onClose={onClose} />}>
    {children}
  </ErrorBoundary>
);
