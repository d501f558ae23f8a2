import type { ReactNode } from "react";
import { useCase } from "../app/place.ts";
import { useAnswer } from "../client/queries.ts";
import { SelectField } from "./field.tsx";

// As much of a claim as tells it from others in a list.
const SHOWN = 90;

interface ClaimFieldProps {
  readonly label: string;
  /** What stands first and is no claim; without it one must be picked. */
  readonly none?: string | undefined;
  readonly value: string;
  readonly onPick: (claim: string) => void;
}

/** One of the claims of the case: what a thing of the world rests on. */
export function ClaimField({ label, none, value, onPick }: ClaimFieldProps): ReactNode {
  const claims = useAnswer("GET /cases/:case/claims", { params: { case: useCase() }, query: {} });
  return (
    <SelectField
      label={label}
      value={value}
      required={none === undefined}
      options={[
        ["", none ?? "—"],
        ...(claims.data?.rows ?? []).map(
          ({ id, quote, restatement, speaker }) =>
            [id, `${speaker}: ${(restatement ?? quote).slice(0, SHOWN)}`] as const,
        ),
      ]}
      onPick={onPick}
    />
  );
}
