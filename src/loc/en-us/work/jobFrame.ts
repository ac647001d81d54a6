/** The frame of the web part of job descriptions. */
export const jobFrame = {
  title: 'Job descriptions',
  subtitle: 'Job descriptions and other documents that are coordinated: what is in force, what is under way and what is due.',
  views: { register: 'Register', coverage: 'Coverage', routes: 'Routes' },
  emptyTitle: 'There are no job descriptions yet',
  emptyReader: 'The quality manager adds documents to the list “VAJS documents”.',
  notVerified: 'Not verified on this site',
  notVerifiedText: 'The security check has not passed on this site, so the log cannot count as evidence yet.',
  failedText: 'The security check found a fault on this site, so the log cannot count as evidence.',
  openSetup: 'Open Setup'
};
