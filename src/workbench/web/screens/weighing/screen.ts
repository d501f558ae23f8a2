import { Scale } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "weighing",
  order: 30,
  title: "web.weighing.title",
  icon: Scale,
  load: async () => ({ default: (await import("./weighing.tsx")).WeighingScreen }),
};
