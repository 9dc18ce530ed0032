/** Lets the browser answer the reader before work goes on, ahead of what else waits where the browser can put it there. */
export const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return (
    scheduler?.yield?.() ??
    new Promise((done) => {
      setTimeout(done);
    })
  );
};
