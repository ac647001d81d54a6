/** The page's address with one parameter changed, or without it when the value is empty. The rest belongs to the web parts. */
export const addressWith = (parameter: string, value: string): string => {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, value);
  return url.href;
};
