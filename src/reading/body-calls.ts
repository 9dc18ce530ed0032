import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { Complaint } from '#schema/wording.ts';
import { hidden } from './body-wording.ts';
import { hiddenCharacterIn } from '#schema/characters.ts';
import { asWritten } from './stand-ins.ts';
import * as wording from './tag-wording.ts';

/** A component that a body may use: the attributes it must have, and whether something stands inside it. */
export type CallShape = { attributes: readonly string[]; hasContent: boolean };
export type ComponentName = 'Cite' | 'Quote' | 'Programme' | 'Agreement' | 'Figure' | 'Note';

/** The components of the content contract. */
export const components: Readonly<Record<ComponentName, CallShape>> = {
  Cite: { attributes: ['source'], hasContent: false },
  Quote: { attributes: ['source', 'by'], hasContent: true },
  Programme: { attributes: ['id'], hasContent: false },
  Agreement: { attributes: ['id'], hasContent: false },
  Figure: { attributes: ['src', 'alt', 'caption', 'credit', 'licence'], hasContent: false },
  Note: { attributes: [], hasContent: true },
};

export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

export const isComponentName = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(components, name);

type Judged<T> = { value: T; faults: Complaint[] };

const judgedValue = (tag: string, name: string, value: unknown): Judged<string> => {
  if (typeof value !== 'string' && value !== null && value !== undefined)
    return { value: '', faults: [wording.attributeExpression(tag)] };
  const text = asWritten(typeof value === 'string' ? value : '')
    .replace(/\s+/g, ' ')
    .trim();
  const character = hiddenCharacterIn(text);
  if (character) return { value: text, faults: [hidden(character.code)] };
  if (text === '') return { value: text, faults: [wording.missingAttribute(tag, name)] };
  const isImage = tag !== 'Figure' || name !== 'src' || isImageName(text);
  return { value: text, faults: isImage ? [] : [wording.figureFile(text)] };
};

/** Whether a name may be that of an image in the folder `images`. */
export const isImageName = (name: string): boolean =>
  /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*\.(?:png|jpe?g|webp)$/i.test(name);

/** The literal attributes of a component, and what is wrong with them. */
export const attributesOf = (name: ComponentName, tag: Tag): Judged<Record<string, string>> => {
  const required = components[name].attributes;
  const value: Record<string, string> = {};
  const faults: Complaint[] = [];
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') faults.push(wording.attributeExpression(name));
    else if (!required.includes(attribute.name))
      faults.push(wording.unknownAttribute(name, attribute.name, required));
    else if (Object.hasOwn(value, attribute.name))
      faults.push(wording.repeatedAttribute(name, attribute.name));
    else {
      const judged = judgedValue(name, attribute.name, attribute.value);
      value[attribute.name] = judged.value;
      faults.push(...judged.faults);
    }
  }
  const missing = required.filter((wanted) => !Object.hasOwn(value, wanted));
  return {
    value,
    faults: [...faults, ...missing.map((wanted) => wording.missingAttribute(name, wanted))],
  };
};
