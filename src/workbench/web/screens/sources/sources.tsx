import type { ReactNode } from "react";
import { useView } from "../../app/place.ts";
import { Reader } from "./reader.tsx";
import { SourceList } from "./source-list.tsx";
import { sourcesView } from "./view.ts";

/** The sources of a case: the list, or one of them. */
export function Sources(): ReactNode {
  const [{ source }] = useView(sourcesView);
  return source === undefined ? <SourceList /> : <Reader key={source} seq={source} />;
}
