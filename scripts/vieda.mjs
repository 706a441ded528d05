// npm run -s vieda -- …: the command line.
import { launch } from "./project/launch.mjs";
import { main } from "./project/root.mjs";

await main(() => launch(process.argv.slice(2)));
