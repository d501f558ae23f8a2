/** Actors, events, relations and payments of a publication. */
import type {
  PublishedActor,
  PublishedEvent,
  PublishedPayment,
  PublishedPlace,
  PublishedRelation,
} from "../../../dossier/index.ts";
import type { Place } from "../../entries/world.ts";
import { type Assembly, publicId } from "./assembly.ts";

export function publishedActors(assembly: Assembly): PublishedActor[] {
  const { state, ids, cleared, say, entriesOf } = assembly;
  return ids.inOrder("act").flatMap((id) => {
    const actor = state.things.actor.get(id)?.thing;
    const shown = cleared.actors.get(id);
    if (actor === undefined || shown === undefined) return [];
    const statements = [...state.things.statement.values()]
      .map(({ thing }) => thing)
      .filter((each) => each.subject === id && cleared.statements.has(each.id));
    const isNamed = shown.shownAs === "full";
    return [
      {
        id: publicId(assembly, id),
        schema: actor.schema,
        label: shown.label,
        shownAs: shown.shownAs,
        values: statements.map(({ prop, value, lang, polarity, from }) => ({
          prop,
          value: say(value),
          ...(lang !== undefined && { lang }),
          polarity,
          claims: ids.those([from]),
        })),
        entries: isNamed ? entriesOf(id, ...statements.map((each) => each.id)) : [],
      },
    ];
  });
}

export function publishedEvents(assembly: Assembly): PublishedEvent[] {
  const { state, ids, doubtOf, entriesOf } = assembly;
  return ids.inOrder("evt").flatMap((id) => {
    const event = state.things.event.get(id)?.thing;
    const label = event === undefined ? undefined : inField(assembly, id, "label", event.label);
    if (event === undefined || label === undefined) return [];
    return [
      {
        id: publicId(assembly, id),
        schema: event.schema,
        label,
        ...(event.date !== undefined && { date: event.date }),
        ...placeOf(assembly, id, event.place),
        participants: event.participants.flatMap(({ actor, role }) => {
          const shown = ids.find(actor);
          return shown === undefined ? [] : [{ actor: shown, role: assembly.say(role) }];
        }),
        claims: event.claims.flatMap(({ claim, stance, date, place }) => {
          const shown = ids.find(claim);
          if (shown === undefined) return [];
          return [
            { claim: shown, stance, ...(date !== undefined && { date }), ...placeOf(assembly, id, place) },
          ];
        }),
        doubt: doubtOf(id),
        entries: entriesOf(id),
      },
    ];
  });
}

/** A place that was made wider has no coordinates any more. */
function placeOf(
  assembly: Assembly,
  id: string,
  place: Place | undefined,
): { readonly place?: PublishedPlace } {
  const label = place === undefined ? undefined : inField(assembly, id, "place", place.label);
  if (place === undefined || label === undefined) return {};
  const { lat, lon, precision } = place;
  const isWider = label !== place.label;
  return {
    place: {
      label,
      ...(!isWider && lat !== undefined && lon !== undefined && { lat, lon }),
      precision: isWider ? "region" : precision,
    },
  };
}

function inField({ cleared, say }: Assembly, id: string, field: string, text: string): string | undefined {
  return cleared.inField(id, field, say(text));
}

export function publishedRelations(assembly: Assembly): PublishedRelation[] {
  const { state, ids, origins, say, doubtOf, entriesOf } = assembly;
  return ids.inOrder("rel").flatMap((id) => {
    const relation = state.things.relation.get(id)?.thing;
    if (relation === undefined) return [];
    const { schema, source, target, role, startDate, endDate, claims } = relation;
    return [
      {
        id: publicId(assembly, id),
        schema,
        source: publicId(assembly, source),
        target: publicId(assembly, target),
        ...(role !== undefined && { role: say(role) }),
        ...(startDate !== undefined && { startDate }),
        ...(endDate !== undefined && { endDate }),
        claims: ids.those(claims),
        origins: origins.count(claims.filter((claim) => ids.find(claim) !== undefined)),
        doubt: doubtOf(id),
        entries: entriesOf(id),
      },
    ];
  });
}

export function publishedPayments(assembly: Assembly): PublishedPayment[] {
  const { state, ids, say, doubtOf, entriesOf } = assembly;
  return ids.inOrder("pay").flatMap((id) => {
    const payment = state.things.payment.get(id)?.thing;
    if (payment === undefined) return [];
    const { payer, beneficiary, amount, currency, date, purpose, programme } = payment;
    const [from, to] = [ids.find(payer ?? ""), ids.find(beneficiary ?? "")];
    return [
      {
        id: publicId(assembly, id),
        kind: payment.paymentKind,
        ...(from !== undefined && { payer: from }),
        ...(to !== undefined && { beneficiary: to }),
        ...(amount !== undefined && { amount }),
        bound: payment.bound,
        ...(currency !== undefined && { currency }),
        ...(date !== undefined && { date }),
        ...(purpose !== undefined && { purpose: say(purpose) }),
        ...(programme !== undefined && { programme: say(programme) }),
        claims: ids.those(payment.claims),
        doubt: doubtOf(id),
        entries: entriesOf(id),
      },
    ];
  });
}
