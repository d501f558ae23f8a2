/** Layouts of a name in several columns: what each is said to hold, and how such columns are misused. */
import { isSurname, isWeightless } from "./layout-words.ts";
import type { Layout, NameCell, NameColumn, PlacedToken, Role } from "./name-form.ts";

/** Start costs of the design's section 3. */
const SECOND_SURNAME_AS_PATRONYMIC = 2;
const SECOND_NAME_AS_PATRONYMIC = 1;
const SWAPPED_SURNAMES = 4;
const SWAPPED_COLUMNS = 4;

const ROLES: Readonly<Record<NameColumn, readonly Role[]>> = {
  whole: ["X"],
  surname: ["S1", "S2"],
  "second-surname": ["S2"],
  given: ["G1", "G2"],
  middle: ["G2"],
  patronymic: ["P"],
};

export function columnLayouts(cells: readonly NameCell[], tokens: readonly PlacedToken[]): Layout[] {
  const columns = tokens.map((token) => (cells[token.cell] as NameCell).column);
  const plain = withStrays(assign(tokens, columns, ROLES), tokens, columns);
  return [...plain, ...plain.flatMap(swapped)];
}

function assign(
  tokens: readonly PlacedToken[],
  columns: readonly NameColumn[],
  table: Readonly<Record<NameColumn, readonly Role[]>>,
): Role[] {
  const taken = new Set<Role>();
  const ownSecond = tokens.some(
    (token, index) => columns[index] === "second-surname" && !isWeightless(token),
  );
  return tokens.map((token, index): Role => {
    if (isWeightless(token)) return "T";
    const column = columns[index] as NameColumn;
    // A real patronymic is one in any column but that of surnames (Абрамович).
    if (column !== "surname" && token.flags.includes("patronymic")) return "P";
    if (column === "patronymic") return "X";
    const role = table[column].find((each) => !taken.has(each)) ?? "X";
    const given = column === "surname" && ownSecond && role === "S2" ? "X" : role;
    taken.add(given);
    return given;
  });
}

/** The words of a patronymic column that are no patronymic: a second surname or a second given name. */
function withStrays(
  roles: readonly Role[],
  tokens: readonly PlacedToken[],
  columns: readonly NameColumn[],
): Layout[] {
  const stray = roles.findIndex(
    (role, index) =>
      role === "X" && columns[index] === "patronymic" && !isWeightless(tokens[index] as PlacedToken),
  );
  if (stray < 0) return [{ name: "columns", roles, cost: 0 }];
  const put = (role: Role) => roles.map((each, index) => (index === stray ? role : each));
  const layouts: Layout[] = [];
  if (!roles.includes("G2"))
    layouts.push({
      name: "columns, second given name as patronymic",
      roles: put("G2"),
      cost: SECOND_NAME_AS_PATRONYMIC,
    });
  if (!roles.includes("S2"))
    layouts.push({
      name: "columns, second surname as patronymic",
      roles: put("S2"),
      cost: SECOND_SURNAME_AS_PATRONYMIC,
    });
  return layouts.length > 0
    ? layouts
    : [{ name: "columns, a word too many", roles, cost: SECOND_SURNAME_AS_PATRONYMIC }];
}

const OTHER_KIND: Readonly<Record<Role, Role>> = {
  S1: "G1",
  S2: "G2",
  G1: "S1",
  G2: "S2",
  P: "P",
  T: "T",
  X: "X",
};
const OTHER_SURNAME: Readonly<Partial<Record<Role, Role>>> = { S1: "S2", S2: "S1" };

function swapped({ name, roles, cost }: Layout): Layout[] {
  const layouts: Layout[] = [];
  if (roles.includes("S1") && roles.includes("S2"))
    layouts.push({
      name: `${name}, swapped surnames`,
      roles: roles.map((role) => OTHER_SURNAME[role] ?? role),
      cost: cost + SWAPPED_SURNAMES,
    });
  if (roles.some(isSurname) && roles.includes("G1"))
    layouts.push({
      name: `${name}, surnames and given names in each other's columns`,
      roles: roles.map((role) => OTHER_KIND[role]),
      cost: cost + SWAPPED_COLUMNS,
    });
  return layouts;
}
