import { errors } from '../errors';

/** Source: "Restrictions and limitations in OneDrive and SharePoint", and -2130575245 of SharePoint. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what names may not have
const illegal = /["*:<>?/\\|\u0000-\u001f\u007f-\u009f]/;
const reserved = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;

/** Characters of a whole decoded path, without the host. */
const longestPath = 400;

/** Throws 400 for a name that no file or folder may have. */
export const checkName = (name: string): void => {
  if (name === '' || illegal.test(name) || reserved.test(name) || /^\s|\s$|\.$/.test(name) || name.startsWith('~$') || name.includes('_vti_')) {
    throw errors.illegalName(name);
  }
};

export const checkPathLength = (path: string): void => {
  if (path.replace(/^\//, '').length > longestPath) throw errors.pathTooLong();
};

/** `a1.txt`, `a2.txt`, … as `EnsureUniqueFileName` and `KeepBoth` name what meets a file of the same name. */
export const freeName = (name: string, isTaken: (candidate: string) => boolean): string => {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 0; ; number++) {
    const candidate = number === 0 ? name : `${stem}${number}${extension}`;
    if (!isTaken(candidate)) return candidate;
  }
};
