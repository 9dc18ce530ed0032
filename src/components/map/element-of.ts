/** A button with a text, or a sign and a name, and what it does. */
export const buttonOf = (text: string, act: () => void, name?: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  if (name !== undefined) button.setAttribute('aria-label', name);
  button.addEventListener('click', act);
  return button;
};

/** A link to a page. */
export const linkOf = (href: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
};

/** An element with a text and a class. */
export const textIn = (tag: string, text: string, className = ''): HTMLElement => {
  const part = document.createElement(tag);
  part.textContent = text;
  if (className) part.className = className;
  return part;
};
