import type { Reader, Tag } from './tag.ts';

/** Something that no page may hold, as `onclick` of `<a>`. */
export type Breach = { kind: BreachKind; what: string };
export type BreachKind =
  'handler' | 'ping' | 'style' | 'embeds' | 'inline-script' | 'broken-data' | 'http-equiv';

const embedding = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'portal',
  'base',
]);
const answered = ['content-security-policy', 'refresh'];

const ofAttribute = (attribute: string): BreachKind | undefined => {
  if (attribute.startsWith('on')) return 'handler';
  if (attribute === 'srcdoc') return 'embeds';
  if (attribute === 'ping') return 'ping';
  return attribute === 'style' ? 'style' : undefined;
};

const isData = ({ attributes }: Tag): boolean => attributes.type === 'application/ld+json';

const ofElement = (tag: Tag): BreachKind | undefined => {
  const { name, attributes } = tag;
  if (name === 'style') return 'style';
  if (embedding.has(name)) return 'embeds';
  if (name === 'script' && attributes.src === undefined && !isData(tag)) return 'inline-script';
  if (name !== 'meta' || attributes['http-equiv'] === undefined) return undefined;
  return answered.includes(attributes['http-equiv'].toLowerCase()) ? undefined : 'http-equiv';
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
      for (const attribute in tag.attributes) {
        const kind = ofAttribute(attribute);
        if (kind) breaches.push({ kind, what: `${attribute} <${tag.name}>` });
      }
      const kind = ofElement(tag);
      if (kind) breaches.push({ kind, what: `<${tag.name}>` });
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
