/** The light colours of the site's tokens, for pictures that are drawn outside of a page. */
export const colours = {
  paper: '#fbfaf7',
  sheet: '#ffffff',
  ink: '#16242c',
  soft: '#4d5b62',
  line: '#dcd8cd',
  nila: '#1d4a73',
  soga: '#8c4a1c',
  land: '#e4dfd2',
  sea: '#f6f4ee',
} as const;
