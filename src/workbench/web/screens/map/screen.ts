import { MapPin } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "map",
  order: 70,
  title: "web.map.title",
  icon: MapPin,
  load: async () => ({ default: (await import("./map.tsx")).MapScreen }),
};
