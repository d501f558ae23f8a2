import { CLAIM_ENTRY_KINDS } from "../claims/index.ts";
import type { EntryKinds } from "../ledger/index.ts";
import { SOURCE_ENTRY_KINDS } from "../sources/index.ts";
import { caseOpened } from "./case-entries.ts";
import { THING_ENTRY_KINDS } from "./entries/entities.ts";
import { MATCH_ENTRY_KINDS } from "./match-entries.ts";
import { RECORD_SET_ENTRY_KINDS } from "./record-set-entries.ts";
import { TABLE_EVIDENCE_KINDS } from "./table-evidence-entries.ts";

/** Everything that may be recorded in a case. What is not here is refused by the ledger. */
export const CASE_ENTRY_KINDS: EntryKinds = {
  "case.opened": caseOpened,
  ...SOURCE_ENTRY_KINDS,
  ...CLAIM_ENTRY_KINDS,
  ...RECORD_SET_ENTRY_KINDS,
  ...TABLE_EVIDENCE_KINDS,
  ...MATCH_ENTRY_KINDS,
  ...THING_ENTRY_KINDS,
};
