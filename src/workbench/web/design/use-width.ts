import { useCallback, useRef, useState } from "react";

// A drawing is laid out anew for each width, so small changes of a window ask for none.
const STEP = 20;

/** How wide an element is, in steps; undefined until it stands on the page. */
export function useWidth(least = 280): readonly [(element: HTMLElement | null) => void, number | undefined] {
  const [width, setWidth] = useState<number | undefined>(undefined);
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      observer.current?.disconnect();
      if (element === null) return;
      const measure = () =>
        setWidth(Math.max(least, Math.floor(element.getBoundingClientRect().width / STEP) * STEP));
      observer.current = new ResizeObserver(measure);
      observer.current.observe(element);
      measure();
    },
    [least],
  );
  return [ref, width];
}
