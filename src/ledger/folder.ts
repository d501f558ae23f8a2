import { join } from "node:path";

/** Where the parts of a case lie that the ledger knows (evidence.md, section 2). */
export interface CaseFolder {
  readonly root: string;
  readonly caseFile: string;
  readonly ledger: string;
  readonly headers: string;
  readonly payloads: string;
  readonly checkpoints: string;
  readonly quarantine: string;
  /** Disposable: whatever is here may be deleted and is built again. */
  readonly index: string;
  readonly lock: string;
}

export function caseFolder(root: string): CaseFolder {
  const ledger = join(root, "ledger");
  return {
    root,
    caseFile: join(root, "careo.json"),
    ledger,
    headers: join(ledger, "ledger.jsonl"),
    payloads: join(ledger, "payloads.jsonl"),
    checkpoints: join(ledger, "checkpoints"),
    quarantine: join(root, "quarantine"),
    index: join(root, "index"),
    lock: join(root, "lock"),
  };
}
