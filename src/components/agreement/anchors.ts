/** The anchor of an act in the table of acts. */
export const anchorOfAct = (id: string): string => `naskah-${id}`;

/** The anchor of the table that says in words what the line draws. */
export const actsAnchor = 'naskah';
