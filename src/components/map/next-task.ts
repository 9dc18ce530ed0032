/** Lets the browser answer the reader and paint before work goes on. */
export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });
