import { ProgressBar } from "@/ui/ProgressBar.tsx";
import "./RecordGate.css";

/** Stands for the page while what it cannot do without is read. */
export const Reading = ({ label, share }: { readonly label: string; readonly share: number }) => (
  <main className="gate">
    <h1 className="gate__title">Counterclaim</h1>
    <ProgressBar label={label} share={share} />
  </main>
);
