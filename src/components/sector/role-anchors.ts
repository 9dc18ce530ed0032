/** The anchors of the parts of a sector's page, the same in both languages. */
export const roleAnchors = {
  agreed: 'disepakati',
  done: 'dijalankan',
  hoped: 'harapan',
  programmes: 'program',
} as const;
