import type { CaseState } from "../../case-state.ts";
import type { Origins } from "../../rivals/origins-of.ts";
import type { Cleared } from "../cleared.ts";
import type { PublicIds } from "./public-ids.ts";

/** What every part of a publication is assembled from. */
export interface Assembly {
  readonly state: CaseState;
  readonly cleared: Cleared;
  readonly ids: PublicIds;
  readonly origins: Origins;
  /** `sound`, or how a thing of the case stands. */
  readonly doubtOf: (id: string) => string;
  /** The entries that are disclosed among those that hold these things. */
  readonly entriesOf: (...ids: readonly string[]) => number[];
  /** Own words as they may be read. */
  readonly say: (text: string) => string;
}

/** The public id of a thing that is known to be published. */
export function publicId({ ids }: Assembly, id: string): string {
  const found = ids.find(id);
  if (found === undefined)
    throw new Error(`${id} is referred to by what is published and is not published itself.`);
  return found;
}
