import { Coins } from "lucide-react";
import type { Screen } from "../../app/screen.ts";

export const screen: Screen = {
  id: "money",
  order: 60,
  title: "web.money.title",
  icon: Coins,
  load: async () => ({ default: (await import("./money.tsx")).Money }),
};
