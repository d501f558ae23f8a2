import "./design/base.css";
import "./design/tokens.css";
import { createRoot } from "react-dom/client";
import { Root } from "./app/root.tsx";

createRoot(document.getElementById("page") as HTMLElement).render(<Root />);
