export { type ClickHouseConfig, type ConfigEffects, readClickHouseConfig } from "./config.ts";
export { type OpenClickHouseEngine, openClickHouseEngine } from "./match-engine.ts";
