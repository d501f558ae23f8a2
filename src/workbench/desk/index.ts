export type { CaseSession, ReadOnly } from "./case-session.ts";
export { type Desk, type DeskOptions, makeDesk } from "./desk.ts";
export type { DeskEvent } from "./events.ts";
export type { JobEffects, JobProgress, JobState, JobView, JsonValue } from "./job.ts";
export type { NewJob } from "./jobs.ts";
export { type Preferences, preferencesFields, preferencesSchema } from "./preferences.ts";
export type { CaseCounts, RecentCase } from "./recent-cases.ts";
export { isSyncedFolder } from "./synced-folder.ts";
export { userFolder } from "./user-folder.ts";
