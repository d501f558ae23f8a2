export { restoreWindows1252 } from "./bytes-to-text.ts";
export { type DecodedText, decodeText, findEncoding } from "./decode.ts";
