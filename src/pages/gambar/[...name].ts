import type { APIRoute, GetStaticPaths } from 'astro';
import { contentImage, contentImageNames } from '#components/prose/content-images.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await contentImageNames()).map((name) => ({ params: { name } }));

/** The images that bodies show, byte for byte. */
export const GET: APIRoute = async ({ params }) => {
  const { bytes, type } = await contentImage(params.name ?? '');
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
