import { type Group, holds, refusal, value } from '../check';

export const contextInfo: Group = {
  name: 'context info',
  checks: [
    ...value('where the client is, and a digest for its writes', { path: 'contextinfo', verb: 'POST' }, 'GetContextWebInformation', {
      FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]+,\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/), LibraryVersion: expect.stringMatching(/^16\./),
      SiteFullUrl: expect.stringMatching(/\/sites\/vajs$/), SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'], WebFullUrl: expect.stringMatching(/\/sites\/vajs$/)
    }),
    ...holds('it needs no digest itself', async site => {
      const response = await fetch(`${site.url}/_api/contextinfo`, { method: 'POST', headers: { 'X-Local-User': 'reader-d', 'Accept': 'application/json' } });
      expect(response.status).toBe(200);
    }),
    ...refusal('it is asked by POST', { path: 'contextinfo' }, { status: 405, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' })
  ]
};
