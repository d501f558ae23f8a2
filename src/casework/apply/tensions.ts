import type { Problem } from "../../base/index.ts";
import { type OpenCase, refreshed } from "../open-case.ts";
import { findTensions, type ListedTension } from "../story/index.ts";
import { recordThings } from "../things/index.ts";
import type { Plan } from "./read-plan.ts";
import type { TensionRow } from "./tension-form.ts";
import { count, type Writer } from "./writer.ts";

/** Keeps what the file says of tensions. One that the program does not find, or of which it finds several, is told. */
export function writeTensions(open: OpenCase, plan: Plan, writer: Writer): Problem[] {
  if (plan.tensions.length === 0) return [];
  const found = findTensions(refreshed(open).state);
  return plan.tensions.flatMap(({ at, row }): Problem[] => {
    const [tension, another] = found.filter((each) => isMeant(each, row));
    if (tension !== undefined && another === undefined) {
      writeTension(refreshed(open), tension, row, writer);
      return [];
    }
    const which = `${row.rule} between ${row.between.join(", ")}`;
    const message = `tensions.${at}: ${tension === undefined ? "no tension is found" : "more than one tension is found"} of ${which}.`;
    const hint = "careo tensions list prints those that are, each with its rule and what it compared.";
    return [
      { code: "casework/case-file-wrong", message, hint, where: writer.file.placeOf(["tensions", at]) },
    ];
  });
}

function isMeant({ rule, betweenHandles }: ListedTension, row: TensionRow): boolean {
  return rule === row.rule && row.between.every((each) => betweenHandles.includes(each));
}

function writeTension(
  open: OpenCase,
  found: ListedTension,
  { status, why }: TensionRow,
  writer: Writer,
): void {
  const { id, rule, between } = found;
  const isKnown = open.state.things.tension.has(id);
  const things = [{ noun: "tension" as const, thing: { id, rule, between, status, why } }];
  const [recorded] = recordThings(open, things, { person: writer.person }, writer.effects.adding.ledger);
  count(writer, "tensions", recorded?.seq === undefined ? "as it was" : isKnown ? "changed" : "entered");
}
