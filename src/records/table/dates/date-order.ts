/** `undecided` where no cell of a column tells day from month; such dates keep both readings. */
export type DateOrder = "year-first" | "day-first" | "month-first" | "undecided";
