/** One hypothesis about who is who in a list entry, as costs that add up along a row. */
import type { Layout, NameColumn, Role } from "../names/index.ts";
import { type PreparedLayout, type PreparedUnit, TICKS } from "./prepared-query.ts";
import { COLUMNS } from "./row-tokens.ts";
import type { MatchSettings } from "./settings.ts";

export const SURNAME = 0;
export const GIVEN = 1;

export function ticks(bits: number): number {
  return Math.round(bits * TICKS);
}

/** `bits` are the tokens that carry weight, in the order of the masks. */
export function prepareLayout(
  layout: Layout,
  bits: readonly number[],
  units: readonly Pick<PreparedUnit, "mask">[],
  settings: MatchSettings,
): PreparedLayout {
  const roles = bits.map((token) => layout.roles[token] ?? "X");
  const rolesOf = ({ mask }: { mask: number }) => roles.filter((_, bit) => mask & (1 << bit));
  const has = (role: Role) => roles.includes(role);
  const maskOf = (...wanted: Role[]) =>
    roles.reduce((mask, role, bit) => (wanted.includes(role) ? mask | (1 << bit) : mask), 0);
  const swaps = units.map((unit) => swapOf(unit.mask, rolesOf(unit), maskOf, settings));
  const orders = units.map((unit) => orderOf(rolesOf(unit), maskOf, settings));
  return {
    name: layout.name,
    roles,
    cost: layout.cost === 0 ? 0 : -ticks(layout.cost),
    kinds: Uint8Array.from(units, (unit) => (isSurname(rolesOf(unit)[0]) ? SURNAME : GIVEN)),
    surnames: maskOf("S1", "S2"),
    givens: maskOf("G1", "G2"),
    before: Int32Array.from(swaps, ([mask]) => mask),
    beforeCost: Int32Array.from(swaps, ([, cost]) => cost),
    after: Int32Array.from(orders, ([mask]) => mask),
    afterGain: Int32Array.from(orders, ([, gain]) => gain),
    columnCost: Int32Array.from(
      units.flatMap((unit) => COLUMNS.map((column) => ticks(columnCost(rolesOf(unit)[0], column, settings)))),
    ),
    surnamesApart: ticks(settings.order.surnamesApart),
    givensApart: ticks(settings.order.givensApart),
    missing: missingByMask(roles, settings),
    unsaid: (has("S2") ? 0 : 1) + (has("G2") ? 0 : 1),
  };
}

function isSurname(role: Role | undefined): boolean {
  return role === "S1" || role === "S2";
}

/** Which names must not have stood before this one, and what it costs if they did. */
function swapOf(
  own: number,
  roles: readonly Role[],
  maskOf: (...wanted: Role[]) => number,
  { order }: MatchSettings,
): readonly [number, number] {
  if (roles.includes("S1")) return [maskOf("S2") & ~own, ticks(order.surnamesSwapped)];
  if (roles.includes("G1")) return [maskOf("G2") & ~own, ticks(order.givensSwapped)];
  return [0, 0];
}

/** Which name should have stood before this one, and what it gains if it did. */
function orderOf(
  roles: readonly Role[],
  maskOf: (...wanted: Role[]) => number,
  { order }: MatchSettings,
): readonly [number, number] {
  if (roles.length !== 1) return [0, 0];
  if (roles[0] === "S2") return [maskOf("S1"), ticks(order.surnamesInOrder)];
  return roles[0] === "G2" ? [maskOf("G1"), ticks(order.givensInOrder)] : [0, 0];
}

function columnCost(role: Role | undefined, column: NameColumn, { order }: MatchSettings): number {
  if (role === "P" || role === "X" || role === "T" || role === undefined || column === "whole") return 0;
  const surname = isSurname(role);
  if (column === "surname") return surname ? 0 : order.givenAsSurname;
  if (column === "second-surname")
    return role === "S2" ? 0 : surname ? order.surnamesSwapped : order.givenAsSurname;
  if (column === "given") return surname ? order.surnameAsGiven : 0;
  if (role === "S2") return order.secondSurnameAsPatronymic;
  if (role === "G2") return column === "middle" ? 0 : order.givenAsPatronymic;
  return surname ? order.surnameAsGiven : order.givenAsPatronymic;
}

function missingByMask(roles: readonly Role[], { missing }: MatchSettings): Int32Array {
  const costs = roles.map((role) => (role === "T" ? 0 : ticks(missing[role])));
  return Int32Array.from({ length: 1 << roles.length }, (_, mask) =>
    costs.reduce((sum, cost, bit) => (mask & (1 << bit) ? sum : sum + cost), 0),
  );
}
