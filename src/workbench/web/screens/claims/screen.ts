import { Columns2 } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "claims",
  order: 20,
  title: "web.claims.title",
  icon: Columns2,
  load: async () => ({ default: (await import("./claims.tsx")).Claims }),
};
