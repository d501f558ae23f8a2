import { BookOpen } from "lucide-react";
import type { ReactNode } from "react";
import type { CaseRow, ExampleRow } from "../../api/cases/contract.ts";
import { useDesk } from "../app/desk-context.tsx";
import { Job } from "../app/job-tray.tsx";
import { useAnswer } from "../client/queries.ts";
import { Button } from "../design/button.tsx";
import { Answered } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./home.module.css";

interface ExamplesProps {
  readonly made: readonly CaseRow[];
  readonly onMake: (example: ExampleRow) => void;
}

/** The examples that ship with Careo, for a look around in which nothing can break. */
export function Examples({ made, onMake }: ExamplesProps): ReactNode {
  const say = useSay();
  const { jobs } = useDesk();
  const examples = useAnswer("GET /examples", {});
  const work = jobs.filter(({ verb, state }) => verb === "make-example" && state !== "done");
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{say("web.home.examples")}</h2>
      {work.map((job) => (
        <Job key={job.id} job={job} />
      ))}
      <Answered of={examples}>
        {({ rows }) => (
          <div className={styles.cards}>
            {rows.map((example) => (
              <article key={example.name} className={styles.card}>
                <h3>
                  <bdi lang="en">{example.title}</bdi>
                </h3>
                <p>{say(`web.home.example.${example.name as "costa-verde"}`)}</p>
                <div>
                  <Button look={made.length === 0 ? "main" : undefined} onClick={() => onMake(example)}>
                    <BookOpen aria-hidden="true" />
                    {say("web.home.explore")}
                  </Button>
                </div>
              </article>
            ))}
          </div>
        )}
      </Answered>
    </section>
  );
}
