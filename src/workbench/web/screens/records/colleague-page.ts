import type { Say } from "../../messages/say.tsx";

export interface ColleaguePair {
  /** Row keys. */
  readonly left: string;
  readonly right: string;
  readonly fields: readonly {
    readonly name: string;
    readonly left: string;
    readonly right: string;
    readonly latin: string;
    readonly bits: number | null;
  }[];
  readonly evidence: readonly string[];
}

export type PageLabels = Readonly<
  Record<
    | "title"
    | "name"
    | "same"
    | "different"
    | "unsure"
    | "back"
    | "reason"
    | "save"
    | "done"
    | "keys"
    | "offline",
    string
  >
>;

export interface ColleaguePage {
  readonly language: string;
  readonly run: string;
  readonly title: string;
  readonly labels: PageLabels;
  readonly pairs: readonly ColleaguePair[];
}

export function pageLabels(say: Say): PageLabels {
  return {
    title: say("web.records.colleague.pageTitle"),
    name: say("web.who.name"),
    same: say("web.verb.same"),
    different: say("web.verb.different"),
    unsure: say("web.verb.unsure"),
    back: say("web.records.colleague.back"),
    reason: say("web.records.reason.label"),
    save: say("web.records.colleague.save"),
    done: say("web.records.colleague.done"),
    keys: say("web.records.colleague.keys"),
    offline: say("web.records.colleague.offline"),
  };
}

/**
 * A queue as one file that asks nothing of any network: its policy allows the one script and style in it and nothing else. What
 * a table says is put in as text and never as markup. Answers stay in the page until they are saved.
 */
export async function colleaguePage(page: ColleaguePage): Promise<string> {
  const policy = `default-src 'none'; script-src 'sha256-${await digest(SCRIPT)}'; style-src 'sha256-${await digest(STYLE)}'; base-uri 'none'; form-action 'none'`;
  // No `<` can end the element that holds the data, and no line separator can end a string.
  const data = JSON.stringify(page).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escaped(page.labels.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<script type="application/json" id="data">${data}</script>
<main></main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:60rem;padding:1.5rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
td,th{padding:.4rem .6rem;border-bottom:1px solid;text-align:start;vertical-align:top;overflow-wrap:anywhere}
button,input{font:inherit;padding:.4rem .8rem;margin:.2rem}
button[aria-pressed=true]{outline:2px solid;font-weight:700}
input{width:min(30rem,90%)}
small{display:block;opacity:.8}`;

const SCRIPT = `"use strict";
const page = JSON.parse(document.getElementById("data").textContent);
const { labels, pairs } = page;
const main = document.querySelector("main");
const answers = new Map();
let at = 0, by = "", saved = true;
const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text ?? "" }, more);
function show() {
  const pair = pairs[at];
  main.replaceChildren(make("h1", page.title), make("p", labels.offline), make("p", answers.size + " / " + pairs.length + " " + labels.done));
  const name = make("input", "", { value: by, placeholder: labels.name, ariaLabel: labels.name });
  name.addEventListener("input", () => { by = name.value; });
  main.append(name);
  if (pair) {
    const table = make("table");
    for (const field of pair.fields) {
      const row = table.insertRow();
      row.append(make("th", field.name, { scope: "row" }));
      row.insertCell().textContent = field.left;
      const right = row.insertCell();
      right.textContent = field.right;
      if (field.latin !== field.right) right.append(make("small", field.latin));
      row.insertCell().textContent = field.bits === null ? "" : String(field.bits);
      for (const cell of row.cells) cell.dir = "auto";
    }
    main.append(table);
    const list = make("ul");
    for (const each of pair.evidence) list.append(make("li", each));
    main.append(list);
    const said = answers.get(at);
    const reason = make("input", "", { value: said ? said.reason : "", placeholder: labels.reason, ariaLabel: labels.reason, id: "reason" });
    reason.addEventListener("input", () => { const known = answers.get(at); if (known) { known.reason = reason.value; saved = false; } });
    main.append(make("p"), reason, make("p"));
    for (const [judgement, label] of [["positive", labels.same], ["negative", labels.different], ["unsure", labels.unsure]]) {
      const button = make("button", label);
      button.ariaPressed = String(said !== undefined && said.judgement === judgement);
      button.addEventListener("click", () => decide(judgement));
      main.append(button);
    }
  }
  const back = make("button", labels.back, { disabled: at === 0 });
  back.addEventListener("click", () => { at--; show(); });
  const save = make("button", labels.save, { disabled: answers.size === 0 });
  save.addEventListener("click", write);
  main.append(back, save, make("p", labels.keys));
}
function decide(judgement) {
  if (!pairs[at]) return;
  const known = answers.get(at);
  const reason = document.getElementById("reason").value;
  saved = false;
  if (known && known.judgement === judgement) { answers.delete(at); show(); return; }
  answers.set(at, { judgement, reason });
  at++;
  show();
}
function write() {
  const file = {
    schema: "careo.review-answers/1",
    run: page.run,
    by: by.trim() || "?",
    answers: [...answers].map(([place, said]) => ({ left: pairs[place].left, right: pairs[place].right, judgement: said.judgement, reason: said.reason })),
  };
  const link = make("a", "", { href: URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" })), download: "answers-" + page.run.slice(0, 8) + ".json" });
  link.click();
  saved = true;
}
addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  const judgement = { KeyY: "positive", KeyN: "negative", KeyU: "unsure" }[event.code];
  if (judgement) decide(judgement);
  else if (event.code === "Backspace" && at > 0) { at--; show(); }
});
addEventListener("beforeunload", (event) => { if (!saved) event.preventDefault(); });
show();`;
