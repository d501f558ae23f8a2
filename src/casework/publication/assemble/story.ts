/** Propositions, narratives, tensions and origins of a publication. */
import {
  originCounts,
  type PublishedCase,
  type PublishedLink,
  type PublishedNarrative,
  type PublishedOrigin,
  type PublishedProposition,
  type PublishedTension,
} from "../../../dossier/index.ts";
import { saidMember } from "../../rivals/said-origin.ts";
import { confrontAll } from "../../story/confront.ts";
import type { OriginSide, Weighty } from "../../story/confronted.ts";
import { type ListedVersion, listNarratives } from "../../story/list-narratives.ts";
import { findTensions } from "../../story/tensions/find-tensions.ts";
import { handleOf } from "../../things/index.ts";
import { type Assembly, publicId } from "./assembly.ts";

/** Counted anew over what is published: a reader can only count what is shown. */
export function publishedPropositions(
  assembly: Assembly,
  held: Pick<PublishedCase, "claims" | "evidence">,
): PublishedProposition[] {
  const { state, ids, say, entriesOf } = assembly;
  return confrontAll(state).flatMap((each) => {
    const id = ids.find(each.id);
    if (id === undefined) return [];
    const side = (parts: readonly OriginSide[]): PublishedLink[] =>
      parts.flatMap(({ bearings }) => bearings.flatMap((bearing) => linkOf(assembly, bearing)));
    const sides = { for: side(each.for), against: side(each.against) };
    const { state: standing, ...counted } = originCounts(held, sides);
    return [
      {
        id,
        handle: each.handle,
        text: say(each.text),
        kind: each.propositionKind,
        refutedBy: say(each.refutedBy),
        state: standing,
        origins: counted,
        ...sides,
        beside: each.beside.flatMap((bearing) => linkOf(assembly, bearing)),
        gaps: each.gaps.map(({ says }) => say(says)),
        entries: entriesOf(each.id),
      },
    ];
  });
}

/** What bears on a proposition, where the claim or the item behind it is published. */
function linkOf({ ids, say }: Assembly, { how, claim, item, link, notCounted }: Weighty): PublishedLink[] {
  const from = ids.find(claim?.id ?? item?.id ?? "");
  if (from === undefined) return [];
  return [
    {
      kind: how === "says" ? (claim?.polarity === "denies" ? "denies" : "states") : how,
      from,
      ...(link !== null && { why: say(link.why) }),
      ...(notCounted !== null && { notCounted: say(notCounted) }),
    },
  ];
}

export function publishedNarratives(assembly: Assembly): PublishedNarrative[] {
  const { state, ids, say } = assembly;
  return listNarratives(state).flatMap((each) => {
    const id = ids.find(each.id);
    if (id === undefined) return [];
    return [
      {
        id,
        title: say(each.title),
        holder: publicId(assembly, each.holder.id),
        propositions: ids.those(each.propositions.map((proposition) => proposition.id)),
        versions: each.versions.map((version) => versionOf(assembly, version)),
        drift: each.versions.flatMap((version) => driftOf(assembly, version)),
      },
    ];
  });
}

function versionOf(
  { ids, say }: Assembly,
  { at, claims, note, precededBy }: ListedVersion,
): PublishedNarrative["versions"][number] {
  const event = precededBy === null ? undefined : ids.find(precededBy.id);
  return {
    at,
    claims: ids.those(claims.map((claim) => claim.id)),
    ...(note !== null && { note: say(note) }),
    ...(event !== undefined && { precededBy: event }),
  };
}

function driftOf({ ids, say }: Assembly, { at, drift }: ListedVersion): string[] {
  return drift.flatMap(({ kind, proposition, from, to, isBack }) => {
    if (ids.find(proposition.id) === undefined) return [];
    const change = isBack ? "came back" : kind;
    const words = from === null || to === null ? "" : ` (${say(from)} → ${say(to)})`;
    return [`${at}: ${change}${words}: ${proposition.handle}, “${say(proposition.says)}”`];
  });
}

export function publishedTensions({ state, ids, say }: Assembly): PublishedTension[] {
  return findTensions(state).flatMap(({ rule, result, about, says, between, status, why }) => {
    // What cannot be compared is no tension, and one of whose sides is not shown cannot be checked by anybody.
    if (result === "not comparable" || !between.every((id) => ids.find(id) !== undefined)) return [];
    const subject = about === null ? undefined : ids.find(about);
    return [
      {
        rule,
        ...(subject !== undefined && { about: subject }),
        says: say(says),
        between: ids.those(between),
        status,
        ...(why !== null && { why: say(why) }),
      },
    ];
  });
}

export function publishedOrigins(assembly: Assembly): PublishedOrigin[] {
  return assembly.ids.origins.map((id) => originOf(assembly, id));
}

function originOf(assembly: Assembly, id: string): PublishedOrigin {
  const { ids, origins, say } = assembly;
  const judged = origins.joined(id)?.clusters ?? [];
  const number = ids.ofOrigin(id) ?? "";
  const title = originTitle(assembly, id);
  if (judged.length === 0) {
    const own = ids.find(id);
    return {
      id: number,
      title,
      members: own === undefined || !/^[CSE]/.test(own) ? [] : [{ member: own, role: "adds-own-access" }],
      basis: "own",
      why: "Nobody judged that it shares its origin with another.",
    };
  }
  const members = judged.flatMap(({ members: all }) =>
    all.flatMap(({ member, role }) => {
      const shown = ids.find(member);
      return shown === undefined ? [] : [{ member: shown, role }];
    }),
  );
  const root = ids.find(judged[0]?.root ?? "");
  const measures = judged.flatMap(({ measure }) => (measure === undefined ? [] : [say(measure)]));
  return {
    id: number,
    title,
    members: [...new Map(members.map((each) => [each.member, each])).values()],
    ...(root !== undefined && { root }),
    basis: [...new Set(judged.map(({ basis }) => basis))].join(", "),
    ...(measures.length > 0 && { measure: measures.join("; ") }),
    why: judged.map(({ why }) => say(why)).join(" "),
  };
}

/** By what is published of it: the title of a source that is not shown stands nowhere. */
export function originTitle({ state, ids, origins, say, cleared }: Assembly, id: string): string {
  const joined = origins.joined(id);
  const isNamed = (member: string): boolean => {
    const source = cleared.sources.get(member);
    return member.startsWith("src_")
      ? source !== undefined && source.class !== "C"
      : ids.find(member) !== undefined;
  };
  if (joined === undefined) return isNamed(id) ? say(origins.said(id)) : "an origin that is not shown";
  const members = joined.members.filter(isNamed);
  const [first] = members;
  const name = handleOf(state, joined.id);
  if (first === undefined) return name;
  const others = joined.members.length - 1;
  return say(`${name}: ${saidMember(state, first)}${others === 0 ? "" : ` and ${others} more`}`);
}
