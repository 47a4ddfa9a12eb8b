import { Said } from "./Said.tsx";

export type ToolFaultProps = {
  /** As on the button that opens it. */
  readonly name: string;
  readonly problem: unknown;
  readonly onClose: () => void;
};

/** A tool that could not be fetched, or that failed: why, and what to do. */
export const ToolFault = ({ name, problem, onClose }: ToolFaultProps) => (
  <Said kind="fault" onClose={onClose}>
    {name} could not be opened ({problem instanceof Error ? problem.message : String(problem)}). Nothing on the page is
    lost: see whether there is a connection, and press {name} again.
  </Said>
);
