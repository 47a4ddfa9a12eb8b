import { useState } from "react";
import { Choice } from "./Choice.tsx";
import { CopyText, type CopyTextProps } from "./CopyText.tsx";

type Props<Form extends string> = Pick<CopyTextProps, "label" | "textLabel" | "copy"> & {
  /** Of the choice: "Form of the citation". */
  readonly formsLabel: string;
  readonly forms: readonly { readonly key: Form; readonly label: string }[];
  readonly first: Form;
  readonly textOf: (form: Form) => string;
};

/** A text in one of a few forms, to be copied. */
export function CopyInForms<Form extends string>({ formsLabel, forms, first, textOf, ...copied }: Props<Form>) {
  const [form, setForm] = useState(first);
  return (
    <>
      <Choice label={formsLabel} options={forms} chosen={form} onChoose={setForm} />
      <CopyText key={form} text={textOf(form)} {...copied} />
    </>
  );
}
