/**
 * The page's client-side application as a component of the runtime (browser/hostApplication.ts). SharePoint has one of its
 * own; this one is made up, and nothing else has its id. `needs` are the runtime packages that it imports.
 */
export const hostComponent = {
  id: '5f0c9e4a-0d3a-4a55-9a2e-0f5b0c0ffee0',
  version: '1.0.0',
  name: 'local-host-application',
  needs: [
    '@microsoft/sp-application-base',
    '@microsoft/sp-component-base',
    '@microsoft/sp-core-library',
    '@microsoft/sp-loader',
    '@microsoft/sp-webpart-base'
  ]
} as const;
