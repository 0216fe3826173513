/** What `ctg-feed` starts with (Node only). */
import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2), Date.now(), {
  say: (text) => process.stdout.write(`${text}\n`),
  mutter: (text) => process.stderr.write(`${text}\n`),
});
