/** Runs an example from an empty folder and prints what is expected against what is found: npm run example costa-verde. */
import { runExample } from "./example/run.ts";
import { tableOf } from "./example/table.ts";

const [name = "costa-verde"] = process.argv.slice(2);
const compared = runExample(name);
console.log(tableOf(compared));
if (compared.some(({ agrees }) => !agrees)) process.exitCode = 1;
