import type { Reader, Tag } from './tag.ts';

/** Something that no page may hold, as `onclick` of `<a>`. */
export type Breach = { kind: BreachKind; what: string };
export type BreachKind =
  'handler' | 'style' | 'embeds' | 'inline-script' | 'broken-data' | 'http-equiv';

const embedding = ['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'base'];
const answered = ['content-security-policy', 'refresh'];

const inAttributes = ({ name, attributes }: Tag): Breach[] =>
  Object.keys(attributes).flatMap((attribute): Breach[] => {
    const what = `${attribute} <${name}>`;
    if (attribute.startsWith('on')) return [{ kind: 'handler', what }];
    if (attribute === 'srcdoc') return [{ kind: 'embeds', what }];
    return attribute === 'style' ? [{ kind: 'style', what }] : [];
  });

const isData = ({ attributes }: Tag): boolean => attributes.type === 'application/ld+json';

const inElement = (tag: Tag): Breach[] => {
  const { name, attributes } = tag;
  if (name === 'style') return [{ kind: 'style', what: '<style>' }];
  if (embedding.includes(name)) return [{ kind: 'embeds', what: `<${name}>` }];
  if (name === 'script' && attributes.src === undefined && !isData(tag))
    return [{ kind: 'inline-script', what: '<script>' }];
  const header = attributes['http-equiv']?.toLowerCase();
  return name === 'meta' && header !== undefined && !answered.includes(header)
    ? [{ kind: 'http-equiv', what: `http-equiv="${header}"` }]
    : [];
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const inScript = (script: Tag, text: string): Breach[] => {
  if (isData(script))
    return isJson(text) ? [] : [{ kind: 'broken-data', what: 'application/ld+json' }];
  return text.trim() === '' ? [] : [{ kind: 'inline-script', what: '<script>' }];
};

/** What a page holds that the policy of the site forbids, whatever it may do. */
export const breachReader = () => {
  const breaches: Breach[] = [];
  let script = '';
  const reader: Reader = {
    open: (tag) => {
      breaches.push(...inAttributes(tag), ...inElement(tag));
    },
    text: (text, within) => {
      if (within?.name === 'script') script += text;
    },
    close: (tag) => {
      if (tag.name !== 'script') return;
      breaches.push(...inScript(tag, script));
      script = '';
    },
  };
  return { reader, found: () => ({ breaches }) };
};
