import { MRZ_RULES } from "./mrz.ts";
import { NUMBER_RULES } from "./numbers.ts";
import type { CheckRule } from "./rule.ts";

/** Every rule, those that bind more characters first. */
export const CHECK_RULES: readonly CheckRule[] = [...MRZ_RULES, ...NUMBER_RULES];

export { type CheckRule, holds } from "./rule.ts";
export { compactSql, holdsSql, shapeSql } from "./sql.ts";
