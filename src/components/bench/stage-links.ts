import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import type { Stage } from '#model/bench-stages.ts';
import { loadProsePage } from '../../atlas.ts';
import { guideAnchor } from '../glossary/anchor.ts';
import { anchorOf } from '../prose/anchor.ts';

type Heading = { depth: number; slug: string; text: string };

/** The heading of a stage in the guide; what comes after the last stage is told in the next section. */
export function headingOf(headings: readonly Heading[], stage: Stage): Heading | undefined {
  if (stage !== 'after')
    return headings.find(({ text }) => text.startsWith(`${stageWord(text)} ${stage}:`));
  const last = headings.findLastIndex(({ depth, text }) => depth === 3 && /^\S+ \d+:/.test(text));
  return last < 0 ? undefined : headings[last + 1];
}

const stageWord = (text: string): string => text.split(' ')[0] ?? '';

const guides = new Map<Language, Promise<readonly Heading[] | undefined>>();

/** The name of a stage and the address where the guide tells it; nothing where the editors have not written it. */
export async function stageLinkOf(
  language: Language,
  stage: Stage,
): Promise<{ text: string; href: string } | undefined> {
  const headings =
    (import.meta.env.DEV ? undefined : guides.get(language)) ??
    loadProsePage('tahapan', language).then((guide) => guide?.headings);
  guides.set(language, headings);
  const heading = headingOf((await headings) ?? [], stage);
  const glossary = linkTo(language, paths.glossary);
  return heading && { text: heading.text, href: `${glossary}#${anchorOf(heading.slug)}` };
}

/** The address of the guide to all stages. */
export const guideLink = (language: Language): string =>
  `${linkTo(language, paths.glossary)}#${guideAnchor}`;
