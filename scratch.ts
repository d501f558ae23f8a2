import { openCase } from "./src/casework/open-case.ts";
import { claimsInForce } from "./src/casework/claims-by-original.ts";
import { assembleCase } from "./src/casework/publication/assemble/published-case.ts";
import { writeFileSync } from "node:fs";
const root = process.argv[2]!;
const open = openCase(root, "read");
const { state } = open;
const cleared: any = {
  plan: {}, actors: new Map([...state.things.actor].map(([id, k]) => [id, { label: k.thing.label, shownAs: "full" }])),
  sources: new Map([...state.sources.keys()].map((id) => [id, { class: "P" }])),
  claims: new Set(claimsInForce(state).map((c) => c.entry.claim.id)),
  findings: new Set(state.things.finding.keys()), propositions: new Set(state.things.proposition.keys()),
  statements: new Set(state.things.statement.keys()), inOwnWords: (t: string) => t, inField: (_a: string, _b: string, t: string) => t,
  agents: new Map([...state.agents].map(([id, a]) => [id, a.name])), redactions: [], exclusions: [], smallestCount: 5, digest: "",
};
const t = Date.now();
const { published, disclosed } = assembleCase(open, cleared, {
  id: "pub_" + "0".repeat(32), caseId: "x", version: 1, title: "T", question: "Q?", answer: "A.", language: "en", approvedAt: "2026-12-01T00:00:00.000Z",
  authors: ["Ida"], licence: "CC-BY-4.0", lawfulBasis: "b", smallestCount: 5, checkpoint: { size: 1, root: "0".repeat(64) }, program: { name: "careo", version: "0.1.0" },
} as any, []);
console.log(Date.now() - t, "ms");
for (const [k, v] of Object.entries(published)) if (Array.isArray(v)) console.log(k, v.length);
console.log(disclosed.seqs.length, "disclosed of", open.ledger.size);
writeFileSync(root + ".json", JSON.stringify(published, null, 1));
import { exportsOf, outlineAsMarkdown, outlineOf } from "./src/dossier/index.ts";
const e = exportsOf(published); for (const f of e) console.log(f.path, (f.content as Uint8Array).length);
writeFileSync(root + ".outline.md", outlineAsMarkdown(outlineOf(published), published as any));
