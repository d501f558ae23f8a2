export { type ArchiveLimits, type ExpansionBudget, startBudget } from "./budget.ts";
export { nameOddities } from "./entry-name.ts";
export { gunzipStream, gunzipWhole } from "./gunzip.ts";
export { readZip, type ZipArchive, type ZipEntry } from "./zip.ts";
