import { romanise } from "../records/index.ts";

/** A name in Latin letters as a passport would have it (ICAO 9303), for the eye alone; Latin stays as it is. */
export function latinised(text: string): string {
  return romanise(text, "icao_doc_9303");
}
