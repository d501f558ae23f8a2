export { type Context, contextOf } from "./context.ts";
export { type Dossier, type DossierSection, dossierOf } from "./dossier.ts";
export { claimCard, type Note, noteOf, quotations, sourceFacts } from "./notes/index.ts";
export type * from "./parts.ts";
