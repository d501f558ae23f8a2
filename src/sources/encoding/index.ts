export { type DecodedText, decodeText, findEncoding } from "./decode.ts";
