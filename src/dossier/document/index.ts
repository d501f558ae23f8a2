export type { Context } from "./context.ts";
export { type Dossier, type DossierSection, dossierOf } from "./dossier.ts";
export { claimCard, type Note, noteOf, quotations, sourceFacts } from "./notes/index.ts";
export { shortNote } from "./notes/short-note.ts";
export type * from "./parts.ts";
export { SIGNS } from "./signs.ts";
export { withheldWords } from "./withheld.ts";
