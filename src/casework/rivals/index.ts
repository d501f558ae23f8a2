export { type JoinedOrigin, type Origins, originsOf } from "./origins-of.ts";
