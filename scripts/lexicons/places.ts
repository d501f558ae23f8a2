import { z } from "zod";
import { phrases } from "./shared/words.ts";

/** Places in the nominative, separated by commas; behind a slash, the stem of the other cases ("Київ/Києв"). */
export const schema: z.ZodType = z.strictObject({
  countries: phrases(),
  cities: phrases(),
  regions: phrases(),
  peoples: phrases(),
});

export const type: { name: string; from: string } = { name: "PlaceLists", from: "../../names/name-lists.ts" };
