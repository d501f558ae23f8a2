/** The local web app: a server on this machine over the verbs of casework, and the pages that it gives to a browser. */
export { openAndRemember } from "./api/index.ts";
export { type Desk, type DeskOptions, makeDesk, userFolder } from "./desk/index.ts";
export { type StartedServer, type StartOptions, startServer } from "./server/index.ts";
