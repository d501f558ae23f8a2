import { type Html, html } from "../../../base/index.ts";
import {
  type Audit,
  type AuditSummary,
  type Claim,
  describeChain,
  STANDINGS,
} from "../../../casework/index.ts";
import { amountNote, amountValue, dateNote, dateValue } from "../figures.ts";
import {
  counted,
  describeExtent,
  describePublication,
  describeQualified,
  interestLabels,
  STANDING_LABELS,
  tensionLabel,
} from "../words.ts";

/** How many requests stand open on top of the page; the rest are folded below them. */
const FIRST_REQUESTS = 7;

export function masthead(name: string, title: string | undefined, audit: Audit): Html {
  return html`<header><p class="kicker">Careo claim audit</p>
<h1><bdi>${title ?? name}</bdi></h1>
<p>${title !== undefined && html`<bdi>${name}</bdi>. `}${describeExtent(audit)}. ${describePublication(audit)}.</p></header>
`;
}

/** What is asserted, by whom, as a bar and its legend; each line of the legend picks its passages out of the text. */
export function standingsSection(summary: AuditSummary): Html {
  const rows = STANDINGS.map((standing) => ({ standing, claims: summary.byStanding.get(standing) ?? [] }));
  const parts = rows
    .filter(({ claims }) => claims.length > 0)
    .map(
      ({ standing, claims }) => html`<span class="${standing}" style="flex-grow:${claims.length}"></span>`,
    );
  const legend = rows.map(
    ({
      standing,
      claims,
    }) => html`<li><a class="pick ${standing}" data-pick="${standing}" href="#${claims[0]?.id ?? "text"}">
<span class="swatch">Aa</span><span class="label">${STANDING_LABELS[standing]}</span><b>${claims.length}</b></a></li>`,
  );
  return html`<section><h2>What it asks you to believe</h2>
<div class="bar" role="img" aria-label="Statements by who stands behind them; the list below gives the numbers">${parts}</div>
<ul class="legend">${legend}</ul>
<p class="small">${describeQualified(summary)} A <span class="hedge">dotted line</span> marks the words that hedge, and sources without a name.</p></section>
`;
}

export function requestsSection(summary: AuditSummary): Html {
  const { requests } = summary;
  if (requests.length === 0) return html``;
  const item = ({ claim, telling, asks }: AuditSummary["requests"][number]) =>
    html`<li><a href="#${claim.id}"><bdi>“${shorten(claim.text)}”</bdi></a> <span class="by">${byLine(claim, telling)}</span>
<ul class="asks">${asks.map((ask) => html`<li><bdi>${ask}</bdi></li>`)}</ul></li>`;
  const rest = requests.slice(FIRST_REQUESTS);
  return html`<section><h2>What a checker would ask for first</h2>
<ol class="requests">${requests.slice(0, FIRST_REQUESTS).map(item)}</ol>
${
  rest.length > 0 &&
  html`<details class="more"><summary>${counted(rest.length, "more statement")} to ask about</summary>
<ol class="requests" start="${FIRST_REQUESTS + 1}">${rest.map(item)}</ol></details>`
}</section>
`;
}

/** Who says it; where the text tells how it was said, its words for that. */
function byLine(claim: Claim, telling: Claim | undefined): Html {
  if (telling === undefined) return html`<bdi>${describeChain(claim.speakerChain)}</bdi>`;
  return html`<bdi>${describeChain(telling.speakerChain)}: “${shorten(telling.text)}”</bdi>`;
}

/** Long statements are shown by their beginning; the link leads to the whole. */
function shorten(text: string): string {
  if (text.length <= 180) return text;
  const cut = text.lastIndexOf(" ", 170);
  return `${text.slice(0, cut < 100 ? 170 : cut)} …`;
}

export function interestSection({ interests }: AuditSummary): Html {
  const items = interests.map(
    ({ text, kinds }) =>
      html`<li><span class="kind">${interestLabels(kinds)}</span> <bdi>“${text}”</bdi></li>`,
  );
  return html`<section><h2>Whose interest</h2>${
    items.length > 0
      ? html`<p class="small">As the text itself discloses it.</p><ul class="plain">${items}</ul>`
      : html`<p class="small">The text discloses no interest of its author or publisher. That is not the same as having none.</p>`
  }</section>
`;
}

export function tensionsSection(audit: Audit): Html {
  if (audit.tensions.length === 0) return html``;
  const items = audit.tensions.map(
    (each) =>
      html`<li><span class="kind">${tensionLabel(each.kind)}</span> <bdi>${each.why}</bdi> (statements ${each.claims.map(
        (id, at) => html`${at > 0 && ", "}<a href="#${id}">${id.slice(1)}</a>`,
      )})</li>`,
  );
  return html`<section><h2>What sits badly together</h2><ul class="plain">${items}</ul></section>
`;
}

export function figuresSection(audit: Audit): Html {
  const dates = audit.dates.filter(({ type }) => type === "date");
  if (dates.length === 0 && audit.amounts.length === 0) return html``;
  const carriers = claimsById(audit);
  const carrying = (id: string) =>
    (carriers.get(id) ?? []).map(
      (claim, at) => html`${at > 0 && ", "}<a href="#${claim.id}">${claim.id.slice(1)}</a>`,
    );
  const dateRows = dates.map(
    (date) =>
      html`<tr><td><bdi>${date.text}</bdi></td><td class="read">${unbroken(dateValue(date))}</td><td class="how">${dateNote(date)}</td><td>${carrying(date.id)}</td></tr>`,
  );
  const amountRows = audit.amounts.map(
    (amount) =>
      html`<tr><td><bdi>${amount.text}</bdi></td><td class="read"><bdi>${amountValue(amount)}</bdi></td><td class="how">${amountNote(amount)}</td><td>${carrying(amount.id)}</td></tr>`,
  );
  return html`<section class="figures"><h2>Dates and numbers, as stated</h2><div class="tables">
${table("Dates", dateRows)}${table("Numbers", amountRows)}</div></section>
`;
}

/** A date is not broken at its hyphens. */
function unbroken(words: string): readonly Html[] {
  return words.split(" ").map((word, at) => html`${at > 0 && " "}<span class="whole">${word}</span>`);
}

/** Which claims hold a date or an amount. */
function claimsById(audit: Audit): ReadonlyMap<string, readonly Claim[]> {
  const carriers = new Map<string, Claim[]>();
  for (const claim of audit.claims) {
    for (const id of [...(claim.dates ?? []), ...(claim.amounts ?? [])]) {
      const list = carriers.get(id);
      if (list) list.push(claim);
      else carriers.set(id, [claim]);
    }
  }
  return carriers;
}

function table(name: string, rows: readonly Html[]): Html {
  if (rows.length === 0) return html``;
  return html`<table><thead><tr><th scope="col">${name}</th><th scope="col">Read as</th><th scope="col" class="how">How</th><th scope="col">Statement</th></tr></thead><tbody>${rows}</tbody></table>
`;
}

export function problemsSection(audit: Audit): Html {
  if (audit.problems.length === 0) return html``;
  const items = audit.problems.map(
    (each) =>
      html`<li><bdi>${each.message}</bdi>${each.hint && html` <bdi>${each.hint}</bdi>`}${each.text && html` <bdi>“${shorten(each.text)}”</bdi>`}</li>`,
  );
  return html`<section><h2>What could not be read with certainty</h2><ul class="plain">${items}</ul></section>
`;
}
