import { useEffect } from "react";
import { call } from "../client/call.ts";

/** Milliseconds between two signs of life that a page gives while somebody reads and asks for nothing. */
const SIGN_EVERY = 60_000;

/** Tells the server that somebody is there, so that it does not lock over a long text. */
export function usePresence(): void {
  useEffect(() => {
    let last = Date.now();
    const onSign = () => {
      if (Date.now() - last < SIGN_EVERY) return;
      last = Date.now();
      void call("POST /alive", {}).catch(() => {});
    };
    const signs = ["keydown", "pointerdown", "wheel"] as const;
    for (const sign of signs) window.addEventListener(sign, onSign, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, onSign);
    };
  }, []);
}
