// tsc does not keep the executable bit that npm's bin link needs on Linux and macOS.
import { chmodSync, existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(main)) chmodSync(main, 0o755);
