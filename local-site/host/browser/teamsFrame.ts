/** The host side of TeamsJS: answers what the page in the tab asks, and tells it when the theme changes. */
import type { Theme } from '../choices';
import { teamsDataElement, type TeamsData } from '../teamsData';
import { followChoices, followThemeButtons, tidyMenus } from './controls';

interface Request {
  readonly id: number;
  readonly uuid?: unknown;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

const teamsThemes: Readonly<Record<Theme, string>> = { light: 'default', dark: 'dark', contrast: 'contrast' };

const data = JSON.parse(document.getElementById(teamsDataElement)?.textContent ?? '') as TeamsData;
let theme = data.theme;

/** `app.Context` in the old form that TeamsJS turns into its new one. */
const context = (): Readonly<Record<string, unknown>> => ({
  locale: data.locale,
  theme: teamsThemes[theme],
  entityId: 'vajs',
  subEntityId: data.subPageId,
  frameContext: 'content',
  hostClientType: 'web',
  hostName: 'Teams',
  ringId: 'general',
  sessionId: data.userId,
  appSessionId: data.userId,
  tid: data.tenantId,
  userObjectId: data.userId,
  loginHint: data.loginHint,
  userPrincipalName: data.loginHint,
  upn: data.loginHint,
  teamName: data.teamName,
  teamId: '19:vajs@thread.tacv2',
  groupId: data.tenantId,
  channelId: '19:vajs-general@thread.tacv2',
  channelName: data.teamName,
  channelType: 'Regular',
  teamSiteUrl: data.teamSiteUrl,
  teamSitePath: data.teamSitePath,
  teamSiteDomain: location.host,
  isFullScreen: false
});

/** What this Teams can do, as TeamsJS asks for it at its start. */
const abilities = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { tabs: {}, config: {}, backStack: {}, fullTrust: {} }, logs: {}, teamsCore: {} }
});

/** Function of TeamsJS -> its answer. What is not here gets none, as in a Teams that lacks it. */
const answers: Readonly<Record<string, () => readonly unknown[]>> = {
  initialize: () => ['content', 'web', abilities, '2.36.0'],
  getContext: () => [context()]
};

const frame = document.querySelector<HTMLIFrameElement>('iframe');

const answer = (event: MessageEvent): void => {
  const request = event.data as Partial<Request> | null;
  if (!frame || event.source !== frame.contentWindow || event.origin !== location.origin || !request?.func) return;
  const args = answers[request.func]?.();
  if (!args) return;
  const { id, uuid, uuidAsString } = request;
  frame.contentWindow?.postMessage({ id, uuid, uuidAsString, args, isPartialResponse: false }, event.origin);
};

/** Takes over from the tab that it is ready, so that both frames say so. */
const watch = (): void => {
  const body = frame?.contentDocument?.body;
  if (!body) return;
  const pass = (): void => {
    if (body.hasAttribute('data-ready')) document.body.setAttribute('data-ready', '');
  };
  new MutationObserver(pass).observe(body, { attributes: true });
  pass();
};

window.addEventListener('message', answer);
followChoices();
followThemeButtons((chosen) => {
  theme = chosen;
  document.documentElement.setAttribute('data-theme', chosen);
  frame?.contentWindow?.postMessage({ func: 'themeChange', args: [teamsThemes[chosen]] }, location.origin);
});
tidyMenus();
if (frame) {
  frame.addEventListener('load', watch);
  frame.src = data.tabAddress;
}
