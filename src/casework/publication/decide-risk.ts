import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { PUBLISH_AS, RISK_ROLES, type RiskRecord } from "../entries/protection.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, sameContent } from "../things/index.ts";
import { decider, findSubject, oneOf } from "./deciding.ts";

export interface RiskInput {
  /** An actor by what it is called, or somebody who works on the case by name. */
  readonly about: string;
  readonly publish: string;
  /** Without these what an earlier decision said of them stays. */
  readonly roles?: readonly string[] | undefined;
  readonly threats?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly why?: string | undefined;
  readonly reviewAt?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Decides how somebody may be shown. Another person who decides exactly the same joins the decision as its second; a decision
 * that says anything else begins anew with whoever makes it.
 */
export function decideRisk(
  open: OpenCase,
  input: RiskInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const about = findSubject(open, input.about);
  const { by, open: now } = decider(open, input.person, effects);
  const earlier = [...now.state.things.risk.values()].find(({ thing }) => thing.about === about)?.thing;
  const decision = contentOf(input, about, earlier);
  const isSame =
    earlier !== undefined &&
    sameContent({ ...decision, decidedBy: [] }, { ...without(earlier), decidedBy: [] });
  const decidedBy = isSame ? [...new Set([...earlier.decidedBy, by])] : [by];
  const thing = { ...decision, decidedBy, ...(earlier === undefined ? {} : { id: earlier.id }) };
  return recordThings(now, [{ noun: "risk", thing }], input, effects)[0] as RecordedThing;
}

function without({ id: _id, ...rest }: RiskRecord): Omit<RiskRecord, "id"> {
  return rest;
}

function contentOf(
  input: RiskInput,
  about: string,
  earlier: RiskRecord | undefined,
): Omit<RiskRecord, "id" | "decidedBy"> {
  const why = input.why ?? earlier?.why;
  const reviewAt = input.reviewAt ?? earlier?.reviewAt;
  return {
    about,
    publish: oneOf(PUBLISH_AS, input.publish, "way to show somebody"),
    roles: input.roles?.map((role) => oneOf(RISK_ROLES, role, "role")) ?? earlier?.roles ?? [],
    threats: input.threats ?? earlier?.threats ?? [],
    fields: input.fields ?? earlier?.fields ?? [],
    ...(why === undefined ? {} : { why }),
    ...(reviewAt === undefined ? {} : { reviewAt }),
  };
}
