import { CalendarRange } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "timeline",
  order: 40,
  title: "web.timeline.title",
  icon: CalendarRange,
  load: async () => ({ default: (await import("./timeline.tsx")).Timeline }),
};
