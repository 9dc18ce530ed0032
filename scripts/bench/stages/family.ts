/** What a file of the atlas belongs to: a stage of the build, and within the pages a kind of page. */
export type Family = {
  stage: 'pages' | 'columns' | 'pictures' | 'map' | 'list' | 'outputs';
  kind: string;
};

const withoutLanguage = (path: string): string => path.replace(/^en\//, '');

/** The family of a file, by its path in the built site. */
export const familyOf = (file: string): Family => {
  const path = withoutLanguage(file);
  const [first = '', second = ''] = path.split('/');
  if (path.endsWith('.png')) return { stage: 'pictures', kind: 'pictures' };
  if (first === 'map' || path.startsWith('kerja-sama/peta/')) return { stage: 'map', kind: 'map' };
  if (first === 'list') return { stage: 'list', kind: 'list' };
  if (!path.endsWith('.html')) return { stage: 'outputs', kind: first };
  if (first === 'bandingkan' && second === 'kolom') return { stage: 'columns', kind: 'columns' };
  if (path === 'index.html') return { stage: 'pages', kind: 'home' };
  const isList = first === 'kerja-sama' && ['index.html', 'halaman'].includes(second);
  return { stage: 'pages', kind: isList ? 'kerja-sama/halaman' : first };
};

const likeKinds = ['home', 'kerja-sama', 'kerja-sama/halaman', 'daerah'];

/** Whether the peers write such a page, too: home, list, partnership, place. */
export const isLike = ({ stage, kind }: Family): boolean =>
  stage === 'pages' && likeKinds.includes(kind);
