/** Stands in for `@msinternal/sp-idle-web-task`: a queue for work that may wait. It waits one turn here; nothing is prefetched. */
interface IdleTask {
  readonly task: () => void;
}

export const IdleTaskQueue = {
  instance: {
    enqueueTask: ({ task }: IdleTask): void => {
      setTimeout(task, 0);
    },
    removeTask: (): void => undefined
  }
};

export const IdleTaskPriority = { REQUIRED: 0, OPTIONAL_HIGH: 1, OPTIONAL_LOW: 2 } as const;

export const PrefetchDependencyPriority = { Low: 0, Medium: 1, High: 2 } as const;

export const createPrefetchDependencyQueue = (): Record<'addDependency' | 'prefetchByPriorityWhenIdle' | 'cancelPrefetching', () => void> => ({
  addDependency: () => undefined,
  prefetchByPriorityWhenIdle: () => undefined,
  cancelPrefetching: () => undefined
});
