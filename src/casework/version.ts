import { createRequire } from "node:module";

/** The version of Careo, as package.json states it: the package root is two folders up from src/ and from dist/. */
export const CAREO_VERSION: string = (
  createRequire(import.meta.url)("../../package.json") as { version: string }
).version;
