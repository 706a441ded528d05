// node bench/pages.mjs — measures pages, the import, the verdicts and the report side by side in one run, and prints a
// table. Figures of different machines are compared by their ratios to the empty page.
import { main } from "../scripts/project/root.mjs";
import { runBundled } from "./bundled.mjs";

await main(() => runBundled("measure"));
