import type { PlainDate } from './time/plainDate';

/** How far something that people agreed to do has come: an improvement, a team's action. */
export const toDoStates = ['open', 'underWay', 'done', 'dropped'] as const;
export type ToDoState = typeof toDoStates[number];

export interface ToDo { readonly state: ToDoState; readonly due: PlainDate }

/** Neither done nor dropped. */
export const isToDo = ({ state }: Pick<ToDo, 'state'>): boolean => state === 'open' || state === 'underWay';

/** Still to do past its day; on the day itself it is not late. */
export const isLate = (one: ToDo, on: PlainDate): boolean => isToDo(one) && one.due < on;
