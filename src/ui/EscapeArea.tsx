import type { ReactNode } from "react";

/** Escape is a way out for whatever has the focus inside. An inner area goes first. */
export const EscapeArea = ({
  onEscape,
  className,
  children,
}: {
  readonly onEscape: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears the key; there is nothing to press here.
  <div
    className={className}
    onKeyDown={(press) => {
      if (press.key !== "Escape" || press.defaultPrevented) return;
      press.preventDefault();
      onEscape();
    }}
  >
    {children}
  </div>
);
