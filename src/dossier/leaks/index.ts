export { type FindOptions, findNames, type NameHit } from "./find-names.ts";
export { foldWords } from "./fold.ts";
export { indexNames, type NameIndex, type ProtectedString, type ProtectedWord } from "./name-index.ts";
export { type FinalFile, type Leak, type LeakScan, scanForLeaks } from "./scan-for-leaks.ts";
