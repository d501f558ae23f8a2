/** The page itself: a folder is chosen, checked here, and what was found is written down. Nothing is sent and nothing loaded. */
import { checkDossier, type PageCheck, type PageFile, type PageReport, worst } from "../check/index.ts";
import { byId, type ChosenFile, type Element, element } from "./dom.ts";

const folder = byId("folder");
const start = byId("start");
const status = byId("status");
const progress = byId("progress");
const results = byId("results");

folder.addEventListener("change", () => {
  start.disabled = (folder.files?.length ?? 0) === 0;
  status.textContent = chosenText();
  results.hidden = true;
});
start.addEventListener("click", () => void run());

function chosenText(): string {
  const count = folder.files?.length ?? 0;
  if (count === 0) return "No folder is chosen.";
  const name = folder.files?.[0]?.webkitRelativePath.split("/")[0] ?? "";
  return `${name}: ${count} files`;
}

async function run(): Promise<void> {
  const files = Array.from(folder.files ?? [], pageFile);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  start.disabled = true;
  progress.hidden = false;
  progress.max = Math.max(1, total);
  status.textContent = "Checking …";
  const report = await checkDossier({
    files,
    key: byId("key").value,
    pin: byId("pin").value,
    onBytes: (count) => {
      done += count;
      progress.setAttribute("value", String(done));
    },
  });
  progress.hidden = true;
  start.disabled = false;
  status.textContent = chosenText();
  show(report);
}

/** The first part of a path is the name of the folder, which is anybody's. */
function pageFile(file: ChosenFile): PageFile {
  return {
    path: file.webkitRelativePath.split("/").slice(1).join("/"),
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

const GROUPS = [
  ["files", "Files"],
  ["seal", "Seal and whose it is"],
  ["ledger", "Ledger"],
  ["quotations", "Quotations"],
] as const;

const MARKS = { ok: "✓", failed: "✕", "not established": "?" } as const;

function show({ checks, title, fingerprint, pin }: PageReport): void {
  const heading = byId("found");
  heading.textContent = headline(checks);
  heading.className = classOf(worst(checks));
  byId("title").textContent = title === undefined ? "" : `“${title}”`;
  byId("groups").replaceChildren(
    ...GROUPS.map(([group, name]) =>
      groupOf(
        name,
        checks.filter((each) => each.group === group),
      ),
    ),
  );
  byId("keep").replaceChildren(
    ...(fingerprint === undefined ? [] : [kept("Sealed by the key", fingerprint)]),
    ...(pin === undefined ? [] : [kept("Pin, to be kept for the next version", pin)]),
  );
  results.hidden = false;
  heading.focus();
}

function headline(checks: readonly PageCheck[]): string {
  const verdict = worst(checks);
  if (verdict === "failed") return "This dossier fails: something is not what it should be.";
  if (verdict === "ok") return "Everything that was checked here is as it was sealed, by the key you know.";
  return "Nothing wrong was found, and not everything is established.";
}

function groupOf(name: string, checks: readonly PageCheck[]): Element {
  const verdict = worst(checks);
  const lines = checks.map(({ verdict: own, message, where }) =>
    element(
      "li",
      classOf(own),
      element("span", "mark", MARKS[own]),
      element(
        "span",
        "said",
        element("span", "word", `${own}: `),
        message,
        ...(where === undefined ? [] : [element("code", "where", where)]),
      ),
    ),
  );
  return element(
    "section",
    "group",
    element("h3", classOf(verdict), name, element("span", "verdict", verdict)),
    element("ul", "", ...lines),
  );
}

function kept(name: string, value: string): Element {
  return element("p", "kept", `${name}: `, element("code", "", value));
}

function classOf(verdict: PageCheck["verdict"]): string {
  return verdict === "not established" ? "open" : verdict;
}
