/** What a timing test cannot tell, printed with every result (weighing.md, section 11). */
export const TIMING_CAVEATS: readonly string[] = [
  "Order is not cause: what comes after need not come from what came before.",
  "A third event may drive both series.",
  "Weekday and season move both series; sliding one against the other does not keep them in step.",
  "The day of a report is not the day of an event.",
  "What followed after the last observed day was not seen, so the edge is cut off.",
  "p is never below one in the number of days, and a window chosen after looking makes it too small.",
];
