import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock, RandomBytes } from "../../base/index.ts";

/** 256 bits, as a URL may hold them. */
const SECRET_BYTES = 32;

export interface SessionEffects {
  readonly clock: Clock;
  readonly random: RandomBytes;
}

export interface Admission {
  /** Value of the cookie, which scripts never see. */
  readonly cookie: string;
  /** What the page sends in a header with every change. */
  readonly token: string;
}

/**
 * Who may use this server: whoever brought the one-time secret of an invitation, until nothing was asked for a while.
 * An invitation is good once, and a newer one makes the older void. After a lock the cookie and the token are void, too.
 */
export class Session {
  readonly #effects: SessionEffects;
  readonly #idleMilliseconds: () => number;
  #secret: string | undefined;
  #admission: Admission | undefined;
  #seenAt = 0;

  constructor(
    idleMinutes: () => number,
    effects: SessionEffects = { clock: () => new Date(), random: randomBytes },
  ) {
    this.#effects = effects;
    this.#idleMilliseconds = () => idleMinutes() * 60_000;
  }

  /** A new one-time secret, to be put behind the # of the address. */
  invite(): string {
    this.#secret = this.#random();
    return this.#secret;
  }

  /** What the secret is good for, once; undefined for a wrong one. */
  admit(secret: string): Admission | undefined {
    if (this.#secret === undefined || !isSame(secret, this.#secret)) return undefined;
    this.#secret = undefined;
    if (this.#admission === undefined || this.isLocked())
      this.#admission = { cookie: this.#random(), token: this.#random() };
    this.touch();
    return this.#admission;
  }

  /** The admission that any of the cookies belongs to. A program on another port may have added cookies of the same name. */
  admissionOf(cookies: readonly string[]): Admission | undefined {
    const held = this.#admission;
    return held !== undefined && cookies.some((cookie) => isSame(cookie, held.cookie)) ? held : undefined;
  }

  isToken(token: string | undefined): boolean {
    return token !== undefined && this.#admission !== undefined && isSame(token, this.#admission.token);
  }

  /** Whether somebody was let in and has not been heard of for the time that was set. */
  isLocked(): boolean {
    return this.#admission !== undefined && this.#now() - this.#seenAt > this.#idleMilliseconds();
  }

  touch(): void {
    this.#seenAt = this.#now();
  }

  #now(): number {
    return this.#effects.clock().getTime();
  }

  #random(): string {
    return Buffer.from(this.#effects.random(SECRET_BYTES)).toString("base64url");
  }
}

/** Takes the same time wherever the two differ, and whatever their lengths. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((each) => createHash("sha256").update(each).digest());
  return timingSafeEqual(left as Buffer, right as Buffer);
}
