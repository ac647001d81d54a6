import type * as estonian from '../../et-ee/work/routes';

/** The routes as the quality manager keeps them. */
export const routes: typeof estonian.routes = {
  intro: 'A route says who answers to a document before it is confirmed. A change holds for submissions from now on: rounds under way stay as they were on the day of their submission.',
  everywhere: 'all organisations that have no route of their own',
  asked: {
    lineManager: 'line manager', departmentHead: 'head of department', headsConcerned: 'heads of the departments concerned',
    agencyHeads: 'heads of the organisations concerned', owner: 'owner', employee: 'employee'
  },
  unknownRole: 'no role chosen',
  beside: 'together with the one before',
  onlyWithCosts: 'only if it costs money',
  time: days => (days === 1 ? '1 working day' : `${days} working days`),
  none: 'There is no route. Without one no document can be submitted for coordination.',
  ended: 'Routes that have ended',
  addRoute: 'Add a route',
  editRoute: 'Edit the route',
  addStep: 'Add a step',
  editStep: name => `Edit the step ${name}`,
  readingList: 'What has to be read, in SharePoint',
  problems: {
    nobodyAsked: () => 'No step of the route asks anybody.',
    roleMissing: ({ step }) => `The step “${step.name}” names no role.`,
    roleVacant: ({ step }) => `Nobody holds the role of the step “${step.name}” today.`,
    afterOrder: ({ step }) => `The step “${step.name}” stands behind the order; the round does not get there.`,
    firstParallel: ({ step }) => `The step “${step.name}” is the first; there is none before it to answer with.`,
    doubled: ({ other }) => `The route “${other.name}” holds for the same kind and organisation and is the one used.`
  }
};
