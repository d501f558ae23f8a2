import { type Html, html } from "../../../base/index.ts";
import { type Audit, type Claim, describeChain, standingOf } from "../../../casework/index.ts";
import { amountValue } from "../audit-text.ts";
import { firmness, forceWord, STANDING_LABELS } from "../words.ts";

/** Everything a card may have to look up, by id. */
export interface CardContext {
  readonly dates: ReadonlyMap<string, Audit["dates"][number]>;
  readonly amounts: ReadonlyMap<string, Audit["amounts"][number]>;
  readonly hedges: ReadonlyMap<string, Audit["hedges"][number]>;
  readonly entities: ReadonlyMap<string, Audit["entities"][number]>;
  readonly asks: ReadonlyMap<Claim, readonly string[]>;
}

export function cardContext(audit: Audit, asks: CardContext["asks"]): CardContext {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    dates: byId(audit.dates),
    amounts: byId(audit.amounts),
    hedges: byId(audit.hedges),
    entities: byId(audit.entities),
    asks,
  };
}

/** Who says it, how firmly, when, how much, and what is open: the note beside a passage. */
export function card(claim: Claim, context: CardContext): Html {
  const standing = standingOf(claim);
  return html`<details class="card ${standing}" id="${claim.id}">
<summary><span class="no">${claim.id.slice(1)}</span> <bdi>${describeChain(claim.speakerChain)}</bdi> <span class="force">· ${forceWord(claim)}</span></summary>
<p class="said"><bdi>“${claim.text}”</bdi></p>
<dl>
${row("Standing", STANDING_LABELS[standing], "standing")}
${row("How firmly", firmness(claim))}
${row(
  "Hedged by",
  listOf(claim.hedges, context.hedges, (hedge) => `“${hedge.text}”`),
)}
${row("Only if", claim.condition && `“${claim.condition.text}”`)}
${row("When", whenOf(claim, context))}
${row(
  "How much",
  listOf(
    claim.amounts,
    context.amounts,
    (amount) => `${amount.text} (${amountValue(amount)}, ${amount.bound})`,
  ),
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
${asksOf(context.asks.get(claim) ?? [])}
<p class="rule">rule ${claim.rule}, band ${claim.band}</p>
</details>
`;
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
  return listOf(claim.dates, dates, (date) => {
    const how = relation.get(date.id);
    const words = how === undefined ? "" : how === "reported-on" ? "date of the report: " : `${how} `;
    return `${words}${date.text}${date.value && date.value !== date.text ? ` (${date.value})` : ""}`;
  });
}

function asksOf(asks: readonly string[]): Html {
  if (asks.length === 0) return html``;
  return html`<ul class="asks">${asks.map((ask) => html`<li><bdi>${ask}</bdi></li>`)}</ul>`;
}
