export { type SiteOptions, siteOf } from "./site-of.ts";
