import type { MadeKit, PersonRow, PublicationAnswer } from "../../../api/dossier/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useDesk } from "../../app/desk-context.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { type Say, useSay } from "../../messages/say.tsx";
import type { Ask, Said } from "./ask-dialog.tsx";
import { linesOf, orNothing } from "./lines.ts";
import type { Mending } from "./mendings.ts";
import { planAsks, planBefore, saidPlan } from "./plan-form.ts";

export interface Form {
  readonly asks: readonly Ask[];
  readonly before: Said;
  readonly lead?: string | undefined;
  readonly submit?: string | undefined;
  readonly run: (said: Said) => Promise<boolean>;
}

const PUBLISH = ["full", "initials", "code", "aggregate", "none"] as const;
const ROLES = [
  "victim",
  "witness",
  "accused",
  "minor",
  "relative",
  "prisoner",
  "missing",
  "deceased",
  "official",
  "author",
  "rater",
] as const;
const STATES = ["given", "refused", "withdrawn", "not-possible"] as const;
const SCOPES = [
  "store",
  "share-with-prosecutors",
  "publish-name",
  "publish-words",
  "publish-face",
  "publish-voice",
] as const;
const CLASSES = ["P", "R", "C", "X"] as const;
const REASONS = ["identity", "safety", "minor", "source-protection", "private-life", "legal"] as const;
const OUTCOMES = ["answered", "declined", "bounced", "silence"] as const;

/** What a form asks and what it does with the answers. Undefined while what it begins with is not there yet. */
export function useForm(
  mending: Mending,
  publication: PublicationAnswer,
  onKit: (made: MadeKit) => void,
): Form | undefined {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const { preferences } = useDesk();
  const params = { case: id };
  const people = useAnswer("GET /cases/:case/publication/people", { params });
  const sources = useAnswer("GET /cases/:case/publication/sources", { params });
  if (people.data === undefined || sources.data === undefined) return undefined;
  const { form, about = "", other = "", words } = mending;
  const person = people.data.rows.find((each) => each.id === about);
  const source = sources.data.rows.find((each) => each.id === about);
  const recorded = {
    says: () => say("web.dossier.done"),
    undo: ({ seq }: { readonly seq: number | null }) => (seq === null ? [] : [seq]),
  };
  const several = {
    says: () => say("web.dossier.done"),
    undo: ({ rows }: { readonly rows: readonly { readonly seq: number | null }[] }) =>
      rows.flatMap(({ seq }) => seq ?? []),
  };
  const isDone = (answer: unknown) => answer !== undefined;

  switch (form) {
    case "plan":
      return {
        asks: planAsks(say, publication),
        before: planBefore(publication, preferences.person ?? ""),
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/plan",
              { params, body: saidPlan(said) },
              { ...recorded, says: () => say("web.dossier.planned") },
            ),
          ),
      };
    case "risk":
      return {
        lead: person?.label ?? about,
        asks: riskAsks(say),
        before: riskBefore(person, preferences.person ?? ""),
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/risks",
              {
                params,
                body: {
                  // An actor is called by its id, somebody who works on the case by name.
                  about: person === undefined || about.startsWith("act_") ? about : person.label,
                  publish: said["publish"] ?? "none",
                  roles: linesOf(said["roles"]),
                  threats: linesOf(said["threats"]),
                  why: orNothing(said["why"]),
                  by: orNothing(said["by"]),
                },
              },
              recorded,
            ),
          ),
      };
    case "consent":
      return {
        lead: person?.label,
        asks: consentAsks(say),
        before: { state: "given", scope: "publish-name" },
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/consents",
              {
                params,
                body: {
                  actor: about,
                  state: said["state"] ?? "given",
                  scope: linesOf(said["scope"]),
                  via: said["via"] ?? "",
                },
              },
              // What was withdrawn is not given again by undoing.
              said["state"] === "withdrawn" ? { says: several.says } : several,
            ),
          ),
      };
    case "class":
      return {
        lead: source?.name,
        asks: [
          {
            name: "class",
            kind: "select",
            label: say("web.dossier.howMuch"),
            options: CLASSES.map((each) => [each, say(`web.dossier.class.${each}`)] as const),
          },
          { name: "seen", kind: "check", label: say("web.dossier.f.metadataSeen") },
        ],
        before: { class: source?.class ?? "P" },
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/classes",
              {
                params,
                body: {
                  sources: [about],
                  class: said["class"] ?? "X",
                  ...(said["seen"] === "yes" && { metadataSeen: true }),
                },
              },
              several,
            ),
          ),
      };
    case "redact":
      return {
        lead: source?.name,
        asks: [
          { name: "words", kind: "area", label: say("web.dossier.f.cutWords"), isOptional: true },
          { name: "names", kind: "check", label: say("web.dossier.f.cutNames") },
          { name: "instead", kind: "text", label: say("web.dossier.f.instead"), isOptional: true },
          reasonAsk(say),
        ],
        before: { words: words ?? "", reason: "identity" },
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/redactions",
              {
                params,
                body: {
                  of: about,
                  words: linesOf(said["words"]),
                  names: said["names"] === "yes",
                  reason: said["reason"],
                  instead: orNothing(said["instead"]),
                },
              },
              several,
            ),
          ),
      };
    case "field":
      return {
        asks: [
          { name: "field", kind: "text", label: say("web.dossier.f.field") },
          { name: "instead", kind: "text", label: say("web.dossier.f.instead"), isOptional: true },
          reasonAsk(say),
        ],
        before: {
          field: "result",
          reason: "identity",
          instead: `< ${publication.plan?.smallestCount ?? ""}`,
        },
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/redactions",
              {
                params,
                body: {
                  of: about,
                  field: said["field"],
                  reason: said["reason"],
                  instead: orNothing(said["instead"]),
                },
              },
              several,
            ),
          ),
      };
    case "namesake":
      return {
        lead: words,
        asks: [{ name: "why", kind: "text", label: say("web.dossier.f.namesakeWhy") }],
        before: {},
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/namesakes",
              { params, body: { owner: other, words: words ?? "", source: about, why: said["why"] ?? "" } },
              recorded,
            ),
          ),
      };
    case "question":
      return {
        asks: [
          { name: "text", kind: "area", label: say("web.dossier.f.asked") },
          { name: "channel", kind: "text", label: say("web.dossier.f.channel") },
          { name: "deadline", kind: "date", label: say("web.dossier.f.deadline") },
        ],
        before: {},
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/questions",
              {
                params,
                body: {
                  to: other,
                  about: [about],
                  text: linesOf(said["text"]),
                  channel: said["channel"] ?? "",
                  deadline: said["deadline"] ?? "",
                },
              },
              recorded,
            ),
          ),
      };
    case "reply":
      return {
        asks: [
          {
            name: "outcome",
            kind: "select",
            label: say("web.dossier.f.outcome"),
            options: OUTCOMES.map((each) => [each, say(`web.dossier.f.outcome.${each}`)] as const),
          },
          { name: "effect", kind: "area", label: say("web.dossier.f.effect"), isOptional: true },
        ],
        before: { outcome: "answered" },
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/replies",
              {
                params,
                body: {
                  question: about,
                  outcome: said["outcome"] ?? "answered",
                  effect: orNothing(said["effect"]),
                },
              },
              recorded,
            ),
          ),
      };
    case "reaffirm":
      return {
        asks: [{ name: "reason", kind: "area", label: say("web.dossier.f.reason") }],
        before: {},
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/reaffirm",
              { params, body: { finding: about, reason: said["reason"] ?? "" } },
              recorded,
            ),
          ),
      };
    case "commit":
      return {
        asks: [],
        before: {},
        run: async () =>
          isDone(
            await change(
              "POST /cases/:case/publication/commit",
              { params, body: {} },
              { says: ({ rows }) => say("web.dossier.committed", { count: rows.length }) },
            ),
          ),
      };
    case "vault":
      return {
        asks: [secretAsk(say)],
        before: {},
        run: async (said) => {
          const made = await change("POST /cases/:case/publication/vault", {
            params,
            body: { passphrase: said["passphrase"] ?? "" },
          });
          if (made !== undefined) onKit(made);
          // The kit is read before anything closes.
          return false;
        },
      };
    case "approve":
      return {
        lead: publication.cleared?.digest,
        asks: [byAsk(say)],
        before: { by: preferences.person ?? "" },
        run: async (said) =>
          isDone(
            await change(
              "POST /cases/:case/publication/approve",
              { params, body: { by: orNothing(said["by"]) } },
              { ...recorded, says: () => say("web.dossier.approved") },
            ),
          ),
      };
    case "trail":
      return undefined;
  }
}

export function secretAsk(say: Say): Ask {
  return {
    name: "passphrase",
    kind: "secret",
    label: say("web.dossier.f.passphrase"),
    help: say("web.dossier.f.passphraseHelp"),
  };
}

function byAsk(say: Say): Ask {
  return { name: "by", kind: "text", label: say("web.dossier.f.by"), help: say("web.dossier.f.byHelp") };
}

function reasonAsk(say: Say): Ask {
  return {
    name: "reason",
    kind: "select",
    label: say("web.dossier.reason"),
    options: REASONS.map((each) => [each, say(`web.dossier.reasonName.${each}`)] as const),
  };
}

function riskAsks(say: Say): readonly Ask[] {
  return [
    {
      name: "publish",
      kind: "select",
      label: say("web.dossier.shownAs"),
      options: PUBLISH.map((each) => [each, say(`web.dossier.publish.${each}`)] as const),
    },
    {
      name: "roles",
      kind: "many",
      label: say("web.dossier.f.roles"),
      options: ROLES.map((each) => [each, say(`web.dossier.role.${each}`)] as const),
    },
    { name: "threats", kind: "area", label: say("web.dossier.f.threats"), isOptional: true },
    { name: "why", kind: "area", label: say("web.dossier.f.why"), isOptional: true },
    byAsk(say),
  ];
}

function riskBefore(person: PersonRow | undefined, by: string): Said {
  return {
    publish: person?.publish ?? "none",
    roles: (person?.roles ?? []).join("\n"),
    threats: (person?.threats ?? []).join("\n"),
    why: person?.why ?? "",
    by,
  };
}

function consentAsks(say: Say): readonly Ask[] {
  return [
    {
      name: "state",
      kind: "select",
      label: say("web.dossier.f.state"),
      help: say("web.dossier.f.withdrawnHelp"),
      options: STATES.map((each) => [each, say(`web.dossier.f.state.${each}`)] as const),
    },
    {
      name: "scope",
      kind: "many",
      label: say("web.dossier.f.scope"),
      options: SCOPES.map((each) => [each, say(`web.dossier.f.scope.${each}`)] as const),
    },
    { name: "via", kind: "area", label: say("web.dossier.f.via") },
  ];
}
