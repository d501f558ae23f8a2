import { dateShape, isoDate, plainIso } from "../date-shape.ts";

/** FollowTheMoney reads years from 1000 to 2999. */
const READ = /^[12]\d{3}/;

/** A date that FollowTheMoney takes: as much of year, month and day as is certain. */
export function ftmDate(text: string | undefined): string | undefined {
  const iso = plainIso(text);
  return iso !== undefined && READ.test(iso) ? iso : undefined;
}

/** A date with a beginning and an end, both certain. */
export function ftmSpan(
  text: string | undefined,
): { readonly from: string; readonly to: string } | undefined {
  const shape = dateShape(text ?? "");
  if (shape.kind !== "span") return undefined;
  const [from, to] = [isoDate(shape.from), isoDate(shape.to)];
  return READ.test(from) && READ.test(to) ? { from, to } : undefined;
}
