import { createGunzip, gunzipSync } from "node:zlib";
import { CareoError } from "../../base/index.ts";
import type { ExpansionBudget } from "./budget.ts";

// A web capture that must be held whole (an index, a page list) is far smaller than this.
const LARGEST_WHOLE_GZIP = 512 * 1024 * 1024;

/** The whole of a small gzip file, within `maxBytes` and the budget. Throws `sources/archive-*`. */
export function gunzipWhole(
  bytes: Uint8Array,
  budget: ExpansionBudget,
  where: string,
  maxBytes: number = LARGEST_WHOLE_GZIP,
): Uint8Array {
  const { archiveRatio, archiveRatioFrom } = budget.limits;
  // The cap is given to zlib itself, so a bomb never gets to fill the memory before it is measured.
  const cap = Math.min(maxBytes, Math.max(archiveRatioFrom, bytes.length * archiveRatio));
  try {
    const whole = gunzipSync(bytes, { maxOutputLength: cap });
    budget.spend(whole.length, where);
    return whole;
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new CareoError(
        "sources/archive-refused",
        `${where}: ${bytes.length} bytes expand to more than ${cap}, as in a gzip bomb.`,
        { hint: "Only the original is kept.", cause },
      );
    throw damaged(where, cause);
  }
}

/** A gzip stream piece by piece, over all its members, within the budget. Throws `sources/archive-*`. */
export async function* gunzipStream(
  chunks: AsyncIterable<Uint8Array>,
  budget: ExpansionBudget,
  where: string,
): AsyncGenerator<Uint8Array> {
  const inflate = createGunzip();
  let taken = 0;
  const feed = (async () => {
    for await (const chunk of chunks) {
      taken += chunk.length;
      if (!inflate.write(chunk)) await new Promise((resolve) => inflate.once("drain", resolve));
    }
    inflate.end();
  })().catch((error: Error) => inflate.destroy(error));
  const { archiveRatio, archiveRatioFrom } = budget.limits;
  let out = 0;
  try {
    for await (const chunk of inflate) {
      out += (chunk as Buffer).length;
      budget.spend((chunk as Buffer).length, where);
      if (out > archiveRatioFrom && out > taken * archiveRatio)
        throw new CareoError(
          "sources/archive-refused",
          `${where}: ${taken} bytes expand to more than ${out}.`,
        );
      yield chunk as Buffer;
    }
    await feed;
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    throw damaged(where, cause);
  } finally {
    inflate.destroy();
  }
}

function damaged(where: string, cause: unknown): CareoError {
  return new CareoError("sources/archive-damaged", `${where} is not whole: ${(cause as Error).message}.`, {
    cause,
  });
}
