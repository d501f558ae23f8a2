import { useCallback, useEffect, useRef, useState } from "react";
import { useKeys } from "./keys.tsx";

interface RowProps {
  readonly ref: (element: HTMLElement | null) => void;
  readonly tabIndex: number;
  readonly "aria-current": boolean | undefined;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

export interface Rows {
  /** Which row is the current one; -1 in an empty list. */
  readonly at: number;
  readonly goTo: (at: number) => void;
  readonly rowProps: (at: number) => RowProps;
}

interface RowsOptions {
  readonly count: number;
  /** What Enter and a click do. */
  readonly onOpen?: ((at: number) => void) | undefined;
  /** Where the list begins, as an address may say. */
  readonly start?: number | undefined;
  /** Told whenever another row is the current one. */
  readonly onMove?: ((at: number) => void) | undefined;
  readonly when?: boolean | undefined;
}

/**
 * A list that is gone through with J and K or the arrows. One row is the current one and has the focus, so that who listens hears
 * it; Tab leaves the list. `onKeyDown` of a row's own controls stays theirs.
 */
export function useRows({ count, onOpen, start = 0, onMove, when = true }: RowsOptions): Rows {
  const [at, setAt] = useState(start);
  const elements = useRef(new Map<number, HTMLElement>());
  const current = count === 0 ? -1 : Math.min(at, count - 1);
  const moved = useRef(onMove);
  moved.current = onMove;
  const goTo = useCallback(
    (next: number) => {
      if (count === 0) return;
      const bounded = Math.max(0, Math.min(count - 1, next));
      setAt(bounded);
      moved.current?.(bounded);
      const element = elements.current.get(bounded);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: "nearest" });
    },
    [count],
  );
  useEffect(() => setAt(start), [start]);
  useKeys(
    {
      "everywhere.next": () => goTo(current + 1),
      "everywhere.previous": () => goTo(current - 1),
      // A button within a row has an Enter of its own.
      "everywhere.trail": (event) => {
        const target = event?.target;
        if (target instanceof HTMLElement && target.closest("a, button, summary, [role=button]") !== null)
          return false;
        if (onOpen === undefined || current < 0) return false;
        onOpen(current);
        return true;
      },
    },
    when && count > 0,
  );
  return {
    at: current,
    goTo,
    rowProps: (index) => ({
      ref: (element) => {
        if (element === null) elements.current.delete(index);
        else elements.current.set(index, element);
      },
      tabIndex: index === current ? 0 : -1,
      "aria-current": index === current ? true : undefined,
      onFocus: () => {
        if (index === current) return;
        setAt(index);
        moved.current?.(index);
      },
      onClick: () => {
        setAt(index);
        moved.current?.(index);
      },
    }),
  };
}
