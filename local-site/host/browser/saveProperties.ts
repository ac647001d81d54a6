import { pageData, say } from './page';

type Properties = Readonly<Record<string, unknown>>;

const known = new Map(pageData.webParts.map((webPart) => [webPart.instanceId, JSON.stringify(webPart.properties)]));

/**
 * Sends edited properties to the local site, which keeps them with the page, and says how it went. Does nothing when they are
 * what they were: the runtime also counts a web part as changed when its pane has merely been opened.
 */
export const saveProperties = (instanceId: string, properties: Properties): void => {
  const body = JSON.stringify(properties);
  if (known.get(instanceId) === body) return;
  const done = (saved: boolean): void => {
    if (saved) known.set(instanceId, body);
    say(saved ? pageData.words.saved : pageData.words.notSaved, saved ? 'status' : 'alert');
  };
  fetch(`${pageData.saveAt}/${instanceId}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body }).then(
    ({ ok }) => done(ok),
    () => done(false)
  );
};
