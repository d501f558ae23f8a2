import { BookCheck } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "dossier",
  order: 120,
  title: "web.dossier.title",
  icon: BookCheck,
  load: async () => ({ default: (await import("./dossier.tsx")).Dossier }),
};
