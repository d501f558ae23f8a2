/** What of this folder a browser can run: no files, no hashes, nothing of Node's. */
export { readEdtf } from "./edtf.ts";
