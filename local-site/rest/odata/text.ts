/**
 * How the site compares text: without case, and in the order of the Estonian alphabet
 * (… r s š z ž t u v w õ ä ö ü x y). Both are also SQL functions, see `store/database.ts`.
 */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

// Letters out of code point order are written as their neighbour plus a private character that sorts after every letter.
const placed: Readonly<Record<string, string>> = {
  š: 's\uE001', z: 's\uE002', ž: 's\uE003', õ: 'w\uE001', ä: 'w\uE002', ö: 'w\uE003', ü: 'w\uE004'
};

/** A key whose plain code unit order is the alphabet's; equal exactly when the folded texts are equal. */
export const sortKey = (text: string): string => fold(text).replace(/[šzžõäöü]/g, letter => placed[letter] ?? letter);
