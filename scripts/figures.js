/** `npm run figures`: writes into docs/accessibilite.md what its table comes to. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setup } from './setup.js';

setup();
const { FILE, withFigures } = await import('./check/accessibility.js');
writeFileSync(FILE, withFigures(readFileSync(FILE, 'utf8')));
