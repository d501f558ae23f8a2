/** A number as it stands in a text. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Digits it is written with before any decimal mark, 0 for words. */
  readonly digits: number;
  /** Whether a scale word or letter ("million", "k") is part of it. */
  readonly scaled: boolean;
  /** Whether it has a decimal or fraction part. */
  readonly fraction: boolean;
}

/** 1.1 million is 1,100,000 and not 1,100,000.0000000001. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
