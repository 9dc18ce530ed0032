/** Puts an action off until nothing has asked for it for a while, so that typing is not answered letter by letter. */
export const later = (milliseconds: number, action: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
};
