import type { FrozenText } from "../../frozen-text.ts";

/** One thing that one witness says of the document. */
export type Metadata = FrozenText["metadata"][number];
