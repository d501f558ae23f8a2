export { passageAddresses, type SiteOptions, siteOf } from "./site-of.ts";
