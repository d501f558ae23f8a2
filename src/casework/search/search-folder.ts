import { join } from "node:path";

/** Where the index of the words of a case lies. Disposable: it is built again from the case. */
export function searchFolder(root: string): string {
  return join(root, "index", "search");
}
