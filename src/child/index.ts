/**
 * Processes of our own, started to do one thing and capped in what they may take: parsers of strangers' files, and a
 * user's SQL. What is done in them is decided by the folders that start them.
 */
export { builtEntry } from "./built-entry.ts";
export { findMessage, type Message, writeMessage } from "./frames.ts";
export {
  type ChildCaps,
  type ChildEnding,
  type ChildTask,
  ranOutOfMemory,
  runChild,
  streamChild,
} from "./run-child.ts";
export { keepOutputForAnswer, readStandardInput, writeAll } from "./standard-streams.ts";
