import { type Html, html } from "../../../base/index.ts";
import {
  type Audit,
  type AuditSummary,
  type Claim,
  describeChain,
  standingOf,
} from "../../../casework/index.ts";
import { amountValue, dateValue } from "../figures.ts";
import { firmness, forceWord, STANDING_LABELS } from "../words.ts";

/** Everything a card may have to look up, by id. */
export interface CardContext {
  readonly dates: ReadonlyMap<string, Audit["dates"][number]>;
  readonly amounts: ReadonlyMap<string, Audit["amounts"][number]>;
  readonly hedges: ReadonlyMap<string, Audit["hedges"][number]>;
  readonly entities: ReadonlyMap<string, Audit["entities"][number]>;
  readonly asks: ReadonlyMap<Claim, readonly string[]>;
  /** By what was told, the telling; and the other way round. */
  readonly tellings: ReadonlyMap<Claim, Claim>;
  readonly toldBy: ReadonlyMap<Claim, readonly Claim[]>;
}

export function cardContext(audit: Audit, { requests, tellings }: AuditSummary): CardContext {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    dates: byId(audit.dates),
    amounts: byId(audit.amounts),
    hedges: byId(audit.hedges),
    entities: byId(audit.entities),
    asks: new Map(requests.map(({ claim, asks }) => [claim, asks])),
    tellings,
    toldBy: turnedRound(tellings),
  };
}

function turnedRound(tellings: ReadonlyMap<Claim, Claim>): Map<Claim, Claim[]> {
  const toldBy = new Map<Claim, Claim[]>();
  for (const [told, telling] of tellings) toldBy.set(telling, [...(toldBy.get(telling) ?? []), told]);
  return toldBy;
}

/** Who says it, how firmly, when, how much, and what is open: the note beside a passage. */
export function card(claim: Claim, context: CardContext): Html {
  const standing = standingOf(claim);
  const asks = context.asks.get(claim) ?? [];
  const telling = context.tellings.get(claim);
  return html`<details class="card ${standing}" id="${claim.id}">
<summary><span class="no">${claim.id.slice(1)}</span> <bdi>${describeChain(claim.speakerChain)}</bdi> <span class="force">· ${forceWord(claim)}</span>${asks.length > 0 && html` <b class="asked">?</b>`}</summary>
<p class="said"><bdi>“${claim.text}”</bdi></p>
<dl>
${row("Standing", STANDING_LABELS[standing], "standing")}
${row("How firmly", firmness(claim), isPlain(claim) ? "plainly" : "")}
${row("Told", telling && `“${telling.text}”`)}
${linksRow("What was said", context.toldBy.get(claim) ?? [])}
${row(
  "Softened by",
  listOf(claim.hedges, context.hedges, (hedge) => `“${hedge.text}”`),
)}
${row("Only if", claim.condition && `“${claim.condition.text}”`)}
${row("When", whenOf(claim, context))}
${row(
  "How much",
  listOf(claim.amounts, context.amounts, (amount) => withReading(amount.text, amountValue(amount))),
)}
${row(
  "Who",
  listOf(claim.actors, context.entities, (entity) => entity.canonical),
)}
${row(
  "Where",
  listOf(claim.places, context.entities, (entity) => entity.canonical),
)}
${row("Also possible", claim.otherSpeakers && describeChain(claim.otherSpeakers).replaceAll(" → ", "; "))}
${row("Worth checking", claim.checkWorthiness, "worth")}
</dl>
${asksOf(asks)}
<p class="rule">rule ${claim.rule}, band ${claim.band}</p>
</details>
`;
}

/** What the heading of the note says already: paper has no room to say it twice. */
function isPlain({ force, certainty, role }: Claim): boolean {
  const isUsual = force === "asserted" || force === "reported";
  return isUsual && role === undefined && certainty.degree === "CT";
}

function withReading(text: string, value: string): string {
  return value === text ? text : `${text} (${value})`;
}

function linksRow(label: string, claims: readonly Claim[]): Html {
  if (claims.length === 0) return html``;
  const links = claims.map(
    (claim, at) => html`${at > 0 && ", "}<a href="#${claim.id}">${claim.id.slice(1)}</a>`,
  );
  return html`<div><dt>${label}</dt><dd>${links}</dd></div>`;
}

function row(label: string, value: string | undefined, name = ""): Html {
  return value ? html`<div class="${name}"><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>` : html``;
}

function listOf<Item>(
  ids: readonly string[] | undefined,
  items: ReadonlyMap<string, Item>,
  words: (item: Item) => string,
): string | undefined {
  return ids
    ?.flatMap((id) => items.get(id) ?? [])
    .map(words)
    .join("; ");
}

function whenOf(claim: Claim, { dates }: CardContext): string | undefined {
  const relation = new Map(claim.dateMeaning?.map((each) => [each.date, each.relation]));
  // How long something took or how old somebody is stands with the amounts.
  const days = claim.dates?.filter((id) => dates.get(id)?.type === "date");
  return listOf(days, dates, (date) => {
    const how = relation.get(date.id);
    const words = how === undefined ? "" : how === "reported-on" ? "date of the report: " : `${how} `;
    return words + withReading(date.text, dateValue(date));
  });
}

function asksOf(asks: readonly string[]): Html {
  if (asks.length === 0) return html``;
  return html`<ul class="asks">${asks.map((ask) => html`<li><bdi>${ask}</bdi></li>`)}</ul>`;
}
