/** Puts an action off until nothing has asked for it for a while. */
export const later = (milliseconds: number, action: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
};
