import type { ReactNode } from "react";
import type { JudgementName } from "../../../api/matches/contract.ts";
import { Button } from "../../design/button.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./records.module.css";

interface DecisionBarProps {
  readonly judgement: JudgementName | null;
  readonly isLatin: boolean;
  readonly isOver: boolean;
  readonly onDecide: (judgement: JudgementName) => void;
  readonly onSkip: () => void;
  readonly onLatin: () => void;
  readonly onReason: () => void;
}

/** One key a decision; what was decided is pressed. */
export function DecisionBar(props: DecisionBarProps): ReactNode {
  const say = useSay();
  const { judgement, isLatin, isOver, onDecide, onSkip, onLatin, onReason } = props;
  const buttons = [
    ["positive", "records.same", "web.verb.same"],
    ["negative", "records.different", "web.verb.different"],
    ["unsure", "records.unsure", "web.verb.unsure"],
  ] as const;
  return (
    <div className={styles.bar} role="toolbar" aria-label={say("web.records.decide")}>
      {buttons.map(([name, verb, message]) => (
        <Button
          key={name}
          verb={verb}
          look={name === "positive" ? "main" : undefined}
          aria-pressed={judgement === name}
          disabled={isOver}
          onClick={() => onDecide(name)}
        >
          {say(message)}
        </Button>
      ))}
      <Button look="plain" verb="records.skip" disabled={isOver} onClick={onSkip}>
        {say("web.verb.skip")}
      </Button>
      <Button look="plain" verb="records.reason" disabled={isOver} onClick={onReason}>
        {say("web.verb.reason")}
      </Button>
      <Button look="plain" verb="records.latin" aria-pressed={isLatin} onClick={onLatin}>
        {say("web.verb.latin")}
      </Button>
    </div>
  );
}
