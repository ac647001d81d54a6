import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Digest } from '../../../domain/approval/envelope';

/** Bytes that are hashed before the page may draw again. */
const CHUNK = 4 * 1024 * 1024;

const drawing = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

const bytesOf = (blob: Blob): Promise<Uint8Array> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => (reader.result instanceof ArrayBuffer ? resolve(new Uint8Array(reader.result)) : reject(new Error('no bytes')));
  reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
  reader.readAsArrayBuffer(blob);
});

/** SHA-256 of a file, read a part at a time. It is worked out here and the file goes nowhere. Throws when the browser cannot read it. */
export const fileDigest = async (file: File): Promise<Digest> => {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += CHUNK) {
    hash.update(await bytesOf(file.slice(at, at + CHUNK)));
    await drawing();
  }
  return bytesToHex(hash.digest()) as Digest;
};
