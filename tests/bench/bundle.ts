import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Figure } from './figures';

const kib = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length / 1024;

/** What the package's scripts weigh on the wire. What a page downloads is measured with the page. */
export const bundleFigures = (file: string): readonly Figure[] =>
  Object.entries(unzipSync(readFileSync(file)))
    .filter(([name]) => name.startsWith('ClientSideAssets/') && name.endsWith('.js'))
    .map(([name, bytes]): Figure => ({
      group: 'bundle', name: name.replace('ClientSideAssets/', '').replace(/_[0-9a-f]{20}\.js$/, ''), unit: 'KiB gzipped', runs: [kib(bytes)]
    }))
    .sort((a, b) => b.runs[0] - a.runs[0]);
