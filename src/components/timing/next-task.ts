/** Lets the browser answer the reader and paint before work goes on. */
export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });

/** Lets the browser answer the reader before work goes on, ahead of what else waits where the browser can put it there. */
export const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? nextTask();
};
