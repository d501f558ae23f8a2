import type { KeyboardEvent, ReactNode } from "react";
import styles from "./records.module.css";

interface TabsProps<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [tab: Tab, name: string])[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** Arrows go from one to the next, Tab goes on to what they show. */
export function Tabs<Tab extends string>({ label, tabs, tab, onTab }: TabsProps<Tab>): ReactNode {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const at = tabs.findIndex(([each]) => each === tab);
    const [next] = tabs[(at + step + tabs.length) % tabs.length] as readonly [Tab, string];
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(([each, name]) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls="panel"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
