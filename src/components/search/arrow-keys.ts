/** Moves the focus up and down among some stops; tells whether it did. */
export const moveAmong = (
  stops: readonly HTMLElement[],
  { key, target }: KeyboardEvent,
): boolean => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const at = stops.findIndex((stop) => stop === target);
  if (!step || at < 0) return false;
  stops[(at + step + stops.length) % stops.length]?.focus();
  return true;
};
