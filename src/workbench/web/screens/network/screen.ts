import { Waypoints } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "network",
  order: 50,
  title: "web.network.title",
  icon: Waypoints,
  load: async () => ({ default: (await import("./network.tsx")).NetworkScreen }),
};
