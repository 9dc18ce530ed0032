export default {
  tags: 'kerja-sama-en',
  layout: 'partnership.njk',
  permalink: ({ page }) => `/en/kerja-sama/${page.fileSlug}/`,
};
