import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/** Stands beside everything of the page, as a part of the document of its own. */
export const BesideThePage = ({ children }: { readonly children: ReactNode }) => createPortal(children, document.body);
