/** What tests of tables and patterns see of a table, and the pieces of SQL that they share. */
export { DAY_FIRST_CAVEAT, dayShapeSql, daySql, isDateColumn, momentSql } from "./date-sql.ts";
export { foldSql, NAME_PROPERTIES, PERSON_CAVEAT, personColumns, personSql } from "./person-sql.ts";
export {
  type CitedCell,
  citedCells,
  filledSql,
  mappedTo,
  oneRow,
  rowKeySql,
  type TableView,
  type ViewColumn,
} from "./table-view.ts";
