import { Progress } from "@base-ui/react/progress";
import "./ProgressBar.css";

/** `share`: 0 to 1. */
export const ProgressBar = ({ label, share }: { readonly label: string; readonly share: number }) => (
  <Progress.Root className="progress" value={Math.round(share * 100)}>
    <Progress.Label>{label}</Progress.Label>
    <Progress.Track className="progress__track">
      <Progress.Indicator className="progress__indicator" />
    </Progress.Track>
  </Progress.Root>
);
