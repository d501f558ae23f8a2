import { FileText } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "sources",
  order: 10,
  title: "web.sources.title",
  icon: FileText,
  load: async () => ({ default: (await import("./sources.tsx")).Sources }),
};
