import type { ReactNode } from "react";
import { dateWords } from "../../../messages/in-browser.ts";
import { useSay } from "../messages/say.tsx";
import { Absence } from "./badges.tsx";

/** A date as the reader's language words it, with all its doubt: about, before, between. As it was entered stands behind it. */
export function EdtfDate({ date }: { readonly date: string | null }): ReactNode {
  const say = useSay();
  if (date === null || date === "") return <Absence which="missing" />;
  return (
    <time dateTime={/^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined} title={date}>
      {dateWords(date, say)}
    </time>
  );
}
