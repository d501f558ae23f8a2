/** Who looks at a weighing, and whether they have looked at what others hold before rating it themselves. */
import { hiddenRatings, type OpenCase } from "../../../casework/index.ts";
import type { CaseSession, Desk } from "../../desk/index.ts";

export interface Viewer {
  /** Id of the person in the case; undefined for somebody who has recorded nothing in it. */
  readonly id: string | undefined;
  /** Whose unrated cells are kept from seeing; undefined where all is shown. */
  readonly blindFor: string | undefined;
  /** Whether what is rated now counts as rated without having seen others. */
  readonly isBlind: boolean;
}

const looked = new WeakMap<CaseSession, Set<string>>();

export function viewerOf(desk: Desk, session: CaseSession, group: string, open: boolean): Viewer {
  const { person } = desk.preferences.get();
  const id = person === null ? undefined : personOf(session.open, person);
  // Who is only shown a case rates nothing in it.
  const isOpen = open || desk.readOnly;
  const known = looked.get(session) ?? new Set();
  if (isOpen) looked.set(session, known.add(`${person} ${group}`));
  return { id, blindFor: isOpen ? undefined : (id ?? ""), isBlind: !known.has(`${person} ${group}`) };
}

/** Ratings that whoever works here is not to see yet, wherever they would be shown. */
export function hiddenFrom(desk: Desk, session: CaseSession): ReadonlySet<string> {
  if (desk.readOnly) return new Set();
  const { person } = desk.preferences.get();
  const id = person === null ? undefined : personOf(session.open, person);
  const hidden = session.derive(`hidden ratings ${id}`, ({ state }) => hiddenRatings(state, id ?? ""));
  const { assessment, hypothesis } = session.open.state.things;
  const isOpen = (rating: string): boolean => {
    const held = hypothesis.get(assessment.get(rating)?.thing.cell?.hypothesis ?? "")?.thing.group;
    return looked.get(session)?.has(`${person} ${held}`) === true;
  };
  return new Set([...hidden].filter((rating) => !isOpen(rating)));
}

function personOf({ state }: OpenCase, name: string): string | undefined {
  const people = [...state.agents.values()].filter(({ agentKind }) => agentKind === "person");
  return people.find((each) => each.name === name)?.id;
}
