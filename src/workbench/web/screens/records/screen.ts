import { Table2 } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "records",
  order: 80,
  title: "web.records.title",
  icon: Table2,
  load: async () => ({ default: (await import("./records.tsx")).Records }),
};
