/** What of this folder a browser can run: no files, no hashes, nothing of Node's. */
export { compareDecimals } from "./decimal.ts";
export { readEdtf } from "./edtf.ts";
