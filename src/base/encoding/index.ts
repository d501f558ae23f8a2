export { bytesToText, restoreWindows1252 } from "./bytes-to-text.ts";
export { type Guess, guessSingleByte, type SingleByte } from "./single-byte.ts";
