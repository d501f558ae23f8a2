/** UTC, RFC 3339, whole seconds or milliseconds: `2023-09-05T12:00:00Z`. */
export type Instant = string;

export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

export function instantOf(date: Date): Instant {
  return date.toISOString();
}

export function isInstant(text: string): text is Instant {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}
