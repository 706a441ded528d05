// npm start: serves the pages, with whatever is missing installed and made first.
import { launch } from "./project/launch.mjs";
import { main } from "./project/root.mjs";

await main(() => launch(["serve", ...process.argv.slice(2)]));
