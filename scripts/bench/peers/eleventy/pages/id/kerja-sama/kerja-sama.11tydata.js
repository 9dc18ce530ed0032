export default {
  tags: 'kerja-sama-id',
  layout: 'partnership.njk',
  permalink: ({ page }) => `/kerja-sama/${page.fileSlug}/`,
};
