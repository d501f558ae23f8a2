import { History } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "history",
  order: 110,
  title: "web.history.title",
  icon: History,
  load: async () => ({ default: (await import("./history.tsx")).HistoryScreen }),
};
