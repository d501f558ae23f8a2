import { Search } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "search",
  order: 100,
  title: "web.search.title",
  icon: Search,
  load: async () => ({ default: (await import("./search.tsx")).SearchScreen }),
};
