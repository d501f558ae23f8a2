import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { useAnswer } from "../client/queries.ts";
import { useChange } from "./change.tsx";
import { SCREENS } from "./screens.ts";

/** Opens the case in a folder and goes where somebody was in it last. */
export function useOpenCase(): (folder: string) => Promise<void> {
  const { change } = useChange();
  const navigate = useNavigate();
  const cases = useAnswer("GET /cases", {});
  return useCallback(
    async (folder: string) => {
      const opened = await change("POST /cases/open", { body: { folder } });
      if (opened === undefined) return;
      const place = cases.data?.rows.find(({ root }) => root === folder)?.place ?? SCREENS[0]?.id ?? "";
      await navigate({ href: `/cases/${opened.id}/${place}` } as never);
    },
    [change, navigate, cases.data],
  );
}
