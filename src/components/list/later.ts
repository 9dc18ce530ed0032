/**
 * Puts an action off until nothing has asked for it for a while. List and search have one
 * each: shared, it became a file of 82 bytes that the search page waited for.
 */
export const later = (milliseconds: number, action: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
};
