import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureOf } from '#components/share/picture.ts';
import { contentOf } from '#components/share/picture-words.ts';
import { pngOf } from '#components/share/share-image.ts';
import { nameOfPicture, subjectsOf, type Subject } from '#components/share/subjects.ts';
import { languages, type Language } from '#i18n/language.ts';
import { loadAtlas } from '../../atlas.ts';

export const getStaticPaths = (async () =>
  subjectsOf(await loadAtlas()).flatMap((subject) =>
    languages.map((language) => ({
      params: { name: nameOfPicture(subject, language) },
      props: { subject, language },
    })),
  )) satisfies GetStaticPaths;

/** A picture of the site, a country, a province or a sector for those who share a page. */
export const GET: APIRoute<{ subject: Subject; language: Language }> = async ({ props }) => {
  const { subject, language } = props;
  const picture = pictureOf(contentOf(language, subject, await loadAtlas()));
  return new Response(await pngOf(picture), { headers: { 'Content-Type': 'image/png' } });
};
