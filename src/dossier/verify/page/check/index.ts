import { type PageFile, readText } from "./files.ts";
import { ledgerChecks } from "./ledger.ts";
import { fileChecks } from "./manifests.ts";
import { quotationChecks } from "./quotations.ts";
import type { PageCheck } from "./report.ts";
import { sealChecks } from "./seal.ts";

export type { PageFile } from "./files.ts";
export { type PageCheck, type PageVerdict, worst } from "./report.ts";

export interface PageReport {
  readonly checks: readonly PageCheck[];
  readonly title: string | undefined;
  readonly fingerprint: string | undefined;
  readonly pin: string | undefined;
}

export interface PageInput {
  readonly files: readonly PageFile[];
  /** What the reader knows from elsewhere, as typed; empty for nothing. */
  readonly key: string;
  readonly pin: string;
  readonly onBytes: (count: number) => void;
}

/** Never throws: what cannot be read has failed, for a page has no other way to read it. */
export async function checkDossier({ files, key, pin, onBytes }: PageInput): Promise<PageReport> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const checks: PageCheck[] = [];
  const attempt = async <Value>(
    group: PageCheck["group"],
    work: () => Promise<Value>,
  ): Promise<Value | undefined> => {
    try {
      return await work();
    } catch (error) {
      checks.push({ group, verdict: "failed", message: `It cannot be read: ${(error as Error).message}` });
      return undefined;
    }
  };
  checks.push(...((await attempt("files", () => fileChecks(byPath, onBytes))) ?? []));
  const claims = await attempt(
    "quotations",
    async (): Promise<unknown> => JSON.parse((await readText(byPath.get("data/claims.json"))) ?? "nothing"),
  );
  const ledger = await attempt("ledger", () => ledgerChecks(byPath, claims, pin));
  const seal = await attempt("seal", () => sealChecks(byPath, ledger?.sealKeys ?? [], key.trim()));
  checks.push(...(seal?.checks ?? []), ...(ledger?.checks ?? []));
  if (claims !== undefined)
    checks.push(...((await attempt("quotations", () => quotationChecks(byPath, claims))) ?? []));
  const title = (claims as { publication?: { title?: unknown } } | undefined)?.publication?.title;
  return {
    checks,
    title: typeof title === "string" ? title : undefined,
    fingerprint: seal?.fingerprint,
    pin: ledger?.pin,
  };
}
