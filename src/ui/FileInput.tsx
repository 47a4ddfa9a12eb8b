type Props = {
  readonly id: string;
  /** As browsers have it: ".json,application/json". */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Chooses files of this device; the same file can be chosen again. */
export const FileInput = ({ id, accept, onFiles }: Props) => (
  <input
    id={id}
    type="file"
    accept={accept}
    onChange={({ target }) => {
      onFiles([...(target.files ?? [])]);
      target.value = "";
    }}
  />
);
