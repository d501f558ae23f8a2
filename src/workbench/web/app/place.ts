/** Where in the workbench somebody is: case, screen, what of it is shown, whose trail is open. All of it stands in the address. */
import { useLocation, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { RawView } from "./screen.ts";

/** The id of the case that is shown. */
export function useCase(): string {
  const { case: id } = useParams({ strict: false }) as { readonly case?: string };
  return id ?? "";
}

/**
 * What a screen shows, read out of the address by the screen's own reader, and a setter that takes a part of it. A change is a
 * step that Back takes back; `replace` is for what changes while somebody types.
 */
export function useView<View extends object>(
  read: (raw: RawView) => View,
): readonly [View, (change: Partial<View>, how?: "step" | "replace") => void] {
  const raw = useSearch({ strict: false }) as RawView;
  const navigate = useNavigate();
  const setView = useCallback(
    (change: Partial<View>, how: "step" | "replace" = "step") => {
      const search = (before: RawView) => withoutEmpty({ ...before, ...change });
      void navigate({ to: ".", search: search as never, replace: how === "replace" });
    },
    [navigate],
  );
  return [read(raw), setView];
}

/** What is empty stands in no address. */
function withoutEmpty(view: RawView): RawView {
  return Object.fromEntries(
    Object.entries(view).filter(
      ([, value]) => value !== undefined && value !== null && value !== "" && value !== false,
    ),
  );
}

/** A word of the address, where it is one of those that are known. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((each) => each === value);
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** The last part of the address of a case: which screen, and what of it. */
export function usePlace(): string {
  const { pathname, searchStr } = useLocation();
  const [, , , ...rest] = pathname.split("/");
  return rest.join("/") + searchStr;
}
