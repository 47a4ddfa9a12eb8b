import { createRoot } from "react-dom/client";
import { App } from "@/app/App.tsx";
import "@/ui/tokens.css";
import "@/ui/base.css";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has lost its element with the id root.");
createRoot(place).render(<App />);
