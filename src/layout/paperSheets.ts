/** What is left of a sheet inside its margins, in px of paper (1/96 inch): see @page in ui/OnPaper.css and ui/base.css. */
export const PAPER_SHEETS = {
  a4: { width: 680, height: 990 },
  letter: { width: 700, height: 927 },
} as const;
