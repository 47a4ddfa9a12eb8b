import { useId, type ReactNode, type Ref } from "react";
import { PanelCaption } from "./PanelCaption.tsx";
import { PanelTools } from "./PanelTools.tsx";
import "./Panel.css";

export type PanelProps = {
  /** Name of the region and, unless `title` says otherwise, its headline. */
  readonly name: string;
  readonly title?: string;
  readonly caption?: ReactNode;
  readonly tools?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly className?: string;
};

/** A region with a headline, a caption that says what is shown, and a foot that says out of how much and from whom. */
export function Panel({ name, title, caption, tools, foot, children, headingRef, className }: PanelProps) {
  const id = useId();
  return (
    <section
      className={className === undefined ? "panel" : `panel ${className}`}
      aria-label={name}
      aria-describedby={caption === undefined ? undefined : id}
    >
      <header className="panel__head">
        <h2 className="panel__title" ref={headingRef} tabIndex={-1}>
          {title ?? name}
        </h2>
        {tools !== undefined && (
          <div className="panel__tools">
            {tools}
            <PanelTools region={name} />
          </div>
        )}
      </header>
      {caption !== undefined && <PanelCaption id={id}>{caption}</PanelCaption>}
      <div className="panel__body">{children}</div>
      {foot !== undefined && <footer className="panel__foot">{foot}</footer>}
    </section>
  );
}
