import { isMessageKey, type MessageKey, type Say } from "../../messages/index.ts";

/** The word for a code of a closed list, `wordFor("doubt", "stale")`; undefined for a code of no list. */
export function wordFor(group: string, value: string, say: Say): string | undefined {
  const key = `dossier.${group}.${value}`;
  // Only messages that name nothing are words of lists.
  return isMessageKey(key) ? (say as unknown as (key: MessageKey) => string)(key) : undefined;
}
