import "./NotesHere.css";

/** For whoever has one screen only: the notes beside the slide, where others may see them. */
export const NotesHere = ({ onPress }: { readonly onPress: () => void }) => (
  <button type="button" className="button notes-here" onClick={onPress}>
    Show the notes on this screen
  </button>
);
