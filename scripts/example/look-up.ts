/**
 * Looks into an answer of the command line by a path: `origins[handle=o-wire].members[*].handle`. `[key=value]` takes the first
 * of a list whose field has that value, `[*]` goes through all of them, `length` counts. What is not there is undefined.
 */
export function lookUp(value: unknown, path: string): unknown {
  return follow(value, stepsOf(path));
}

type Step =
  | { readonly key: string }
  | { readonly all: true }
  | { readonly field: string; readonly is: string };

function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([whole, inside]): Step => {
    if (inside === undefined) return { key: whole };
    if (inside === "*") return { all: true };
    const [field = "", is = ""] = inside.split(/=(.*)/s);
    return { field, is };
  });
}

function follow(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return value;
  if ("all" in step) return Array.isArray(value) ? value.flatMap((each) => follow(each, rest)) : undefined;
  if ("field" in step) {
    const found = Array.isArray(value)
      ? value.find((each) => String(lookUp(each, step.field)) === step.is)
      : undefined;
    return follow(found, rest);
  }
  return typeof value === "object" && value !== null ? follow(Reflect.get(value, step.key), rest) : undefined;
}
