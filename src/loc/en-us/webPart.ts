import type * as estonian from '../et-ee/webPart';

export const webPart: typeof estonian.webPart = {
  lists: 'Lists',
  listsSite: 'Site that holds the VAJS lists',
  listsSiteHint: 'Full address, such as https://…/sites/vajs. When empty, the organisation-wide setting is used.',
  listsSiteInvalid: 'The address must begin with https:// and be in the same organisation\'s SharePoint.',
  display: 'Display',
  jobDescriptions: {
    defaultView: 'Initial view', register: 'Register', coverage: 'Coverage', routes: 'Routes',
    hideDrafting: 'Hide documents in drafting', hideRoutes: 'Hide the view of routes'
  },
  language: 'Language',
  languageAuto: 'As on the page',
  languageEstonian: 'eesti',
  languageEnglish: 'English',
  askSiteTitle: 'Choose the site that holds the VAJS lists',
  askSiteText: 'This web part does not know yet which site to read VAJS data from.',
  askSiteHere: 'Use this site',
  askSiteReader: 'Ask the owner of the page to choose the site of the VAJS lists in the web part\'s settings.',
  siteNotFound: {
    title: 'Could not find out which site holds the VAJS lists',
    why: {
      denied: 'The address is in the organisation-wide settings, but you were not allowed to read it.',
      offline: 'The address is in the organisation-wide settings, but SharePoint cannot be reached. Check the network.',
      busy: 'The address is in the organisation-wide settings, but SharePoint did not answer in time.',
      other: 'The address is in the organisation-wide settings, but SharePoint answered with an error when asked for it.'
    },
    reader: 'Try again. If that does not help, turn to the owner of the page, who can write the address into the web part\'s settings. '
      + 'The organisation-wide setting is kept by the SharePoint administrator.',
    editor: 'Try again, or write the address into the web part\'s settings yourself. The organisation-wide setting “som-vajs-site” is kept by the SharePoint administrator.',
    openSettings: 'Open the web part\'s settings',
    trying: 'Asking again'
  },
  missingTitle: 'VAJS lists are missing',
  missingText: names => `Lists missing on this site: ${names}.`,
  missingOwner: 'Open setup',
  missingReader: 'An owner of the site can create them on the page "Setup".',
  deniedTitle: 'You have no right to see these data',
  deniedText: names => `You have no access to: ${names}. An owner of the site can give it.`,
  failedTitle: 'The data could not be read',
  errors: {
    denied: 'You have no right to do this. An owner of the site can give it.',
    listMissing: 'The list does not exist on this site.',
    columnMissing: 'The list lacks a column. An owner of the site can add it on the page “Setup”.',
    rowMissing: 'The row no longer exists, or you may not see it.',
    conflict: 'Somebody changed the row in the meantime. Your text is kept.',
    duplicate: 'Another row already has this value, which must be unique.',
    invalid: 'SharePoint did not accept the values. Your text is kept.',
    tooLong: 'The list is too long for this query. Tell an owner of the site.',
    busy: 'SharePoint is busy. Try again in a moment.',
    offline: 'SharePoint cannot be reached. Check the network and try again.',
    unexpected: 'SharePoint gave an unexpected answer.'
  },
  columnMissingTitle: 'The list lacks a column',
  columnMissing: (column, list) => `The list “${list}” has no column “${column}”.`,
  columnMissingReader: 'An owner of the site adds it on the page “Setup”. Please tell them.',
  editors: {
    everyone: 'Everybody may change this list, but the permissions on the site have been altered.',
    qualityManagers: 'Quality managers change this list.',
    restrictedReaders: 'Those who read restricted documents change this list.',
    owners: 'An owner of the site changes this list.'
  },
  stale: {
    offline: 'There is no connection to SharePoint.',
    busy: 'SharePoint is busy.',
    other: 'The current state could not be read from SharePoint.'
  },
  stateOf: (day, time) => `You see the state of ${day} at ${time}.`,
  upToDate: 'The data are up to date again.',
  notDownloaded: 'This part of the page could not be downloaded. Check the network and try again.',
  errorDetail: 'Message from SharePoint',
  partial: count => (count === 1 ? 'One entry could not be read completely.' : `${count} entries could not be read completely.`)
};
