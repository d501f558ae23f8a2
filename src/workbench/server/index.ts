export { type AppOptions, makeApp } from "./app.ts";
export { Session } from "./session.ts";
export { type StartedServer, type StartOptions, startServer } from "./start.ts";
