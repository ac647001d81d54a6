/** Starts Microsoft's loader with what the server wrote into the page, as SharePoint's own page does. */
import { pageData, say, wordsOf } from './page';
import { answerForTeamsDomains } from './standIns/teamsDomains';

interface Starter {
  _isTelemetryDisabled: boolean;
  start(preloaded: object, onFailure: (information: { readonly message: string; readonly error?: Error }) => void): Promise<unknown>;
}

declare global {
  interface Window {
    /** Put there by the runtime's assembly. */
    spModuleLoader?: Starter;
    /** Put there by manifests.js. */
    localSiteManifests?: readonly object[];
  }
}

const fail = (error: unknown): void => {
  say(pageData.words.startFailed, 'alert', [wordsOf(error)]);
  document.body.setAttribute('data-failed', '');
};

const start = async (): Promise<void> => {
  const starter = window.spModuleLoader;
  if (!starter || !window.localSiteManifests) throw new Error('spModuleLoader');
  // Telemetry would go to Microsoft's hosts.
  starter._isTelemetryDisabled = true;
  await starter.start(
    {
      clientSideApplicationId: pageData.applicationId,
      buildNumber: 'local',
      manifests: window.localSiteManifests,
      spPageContextInfo: pageData.spPageContextInfo,
      customActions: []
    },
    ({ error, message }) => fail(error ?? message)
  );
};

if (pageData.inTeams) answerForTeamsDomains();
start().catch(fail);
