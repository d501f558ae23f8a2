import { Settings2 } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "settings",
  order: 130,
  title: "web.settings.title",
  icon: Settings2,
  load: async () => ({ default: (await import("./settings.tsx")).Settings }),
};
