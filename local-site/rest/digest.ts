import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Form digests: `0x<128 hex digits>,<21 Nov 2026 12:00:00 -0000>`. Clients read the date, so the form is SharePoint's.
 * A digest belongs to one user of this site and dies after some time.
 */
export interface Digests {
  readonly seconds: number;
  issue(user: number, at: Date): string;
  isValid(digest: string, user: number, at: Date): boolean;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (value: number): string => String(value).padStart(2, '0');

const stamp = (at: Date): string =>
  `${two(at.getUTCDate())} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()} `
  + `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} -0000`;

const shape = /^0x([0-9A-F]{128}),(\d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} -0000)$/;

export const openDigests = (secret: string, seconds: number): Digests => {
  const signature = (user: number, when: string): Buffer => createHmac('sha512', secret).update(`${user};${when}`).digest();
  return {
    seconds,
    issue: (user, at) => {
      const when = stamp(at);
      return `0x${signature(user, when).toString('hex').toUpperCase()},${when}`;
    },
    isValid: (digest, user, at) => {
      const [, hex = '', when = ''] = shape.exec(digest) ?? [];
      if (hex === '') return false;
      // The stamp has whole seconds, so a fresh digest may seem to come from up to a second ago, never from later.
      const age = (Math.floor(at.getTime() / 1000) * 1000 - Date.parse(when)) / 1000;
      return age >= 0 && age < seconds && timingSafeEqual(Buffer.from(hex, 'hex'), signature(user, when));
    }
  };
};
