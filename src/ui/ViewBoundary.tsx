import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Notice } from "./Notice.tsx";

export type ViewBoundaryProps = {
  readonly name: string;
  /** A change of it tries the view again. */
  readonly resetOn: unknown;
  readonly children: ReactNode;
};

/** A view that fails says so in its own place; the others go on. */
export const ViewBoundary = ({ name, resetOn, children }: ViewBoundaryProps) => (
  <ErrorBoundary
    resetKeys={[resetOn]}
    fallbackRender={({ error, resetErrorBoundary }) => (
      <section aria-label={name} className="panel">
        <h2 className="panel__title">{name}</h2>
        <Notice
          kind="fault"
          title="This view could not be drawn."
          actions={
            <button type="button" className="button" onClick={resetErrorBoundary}>
              Try again
            </button>
          }
        >
          The rest of the page goes on working. What went wrong:{" "}
          {error instanceof Error ? error.message : String(error)}
        </Notice>
      </section>
    )}
  >
    {children}
  </ErrorBoundary>
);
