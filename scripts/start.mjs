// `npm start`: audits the example document and names the page it wrote.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = "examples/first-audit/harbour-article.txt";
const page = "careo-audit.html";
const { status } = spawnSync(process.execPath, ["dist/cli/main.js", "audit", file, "--html", page], {
  cwd: root,
  stdio: "inherit",
});
if (status === 0) {
  console.log(`\nThe same audit as a page, to open in any browser: ${root}${page}`);
  console.log("Audit a document of your own:  npx careo audit FILE --html PAGE.html");
}
process.exitCode = status ?? 1;
