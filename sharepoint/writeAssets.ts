import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetFiles } from '../src/data/schema/featureXml/write';

/** `npm run assets`: writes the list definitions anew and takes away files of lists that are no more. */
const folder = join(__dirname, 'assets');
const files = assetFiles();
mkdirSync(folder, { recursive: true });
readdirSync(folder).filter(name => name.endsWith('.xml') && !files.has(name)).forEach(name => rmSync(join(folder, name)));
files.forEach((text, name) => writeFileSync(join(folder, name), text));
process.stdout.write(`sharepoint/assets: ${files.size} files\n`);
