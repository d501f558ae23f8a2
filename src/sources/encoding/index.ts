export { restoreWindows1252 } from "./bytes-to-text.ts";
export { type DecodedText, decodeText } from "./decode.ts";
