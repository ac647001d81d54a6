/** What the page's owner has chosen to leave out of a team's page. */
export interface Hidden {
  readonly goals: boolean;
  readonly services: boolean;
  readonly former: boolean;
  readonly records: boolean;
}
