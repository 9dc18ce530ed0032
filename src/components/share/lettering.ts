import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

type Weight = 'regular' | 'strong';
/** A text as an outline that starts at 0, 0 on its baseline, at one unit an em, and its width in ems. */
type Lettering = { path: string; width: number };

const files = {
  regular: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  strong: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const;

const { resolve } = createRequire(import.meta.url);
const opened = new Map<Weight, { font: Font; unitsPerEm: number }>();

const fontOf = (weight: Weight) => {
  const known = opened.get(weight);
  if (known) return known;
  const file = readFileSync(resolve(files[weight]));
  const face = new Face(new Blob(file));
  const font = { font: new Font(face), unitsPerEm: face.upem };
  opened.set(weight, font);
  return font;
};

/** Sets a text in the font of the pictures, as an outline: no machine needs to have that font. Throws where a letter is missing. */
export const letter = (text: string, weight: Weight): Lettering => {
  const { font, unitsPerEm } = fontOf(weight);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let x = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, at) => {
    if (codepoint === 0) throw new Error(`The font of the pictures has no ${text[cluster] ?? ''}.`);
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const glyph = `<path transform="translate(${x + xOffset} ${yOffset})" d="${font.glyphToPath(codepoint)}"/>`;
    x += xAdvance;
    return glyph;
  });
  return {
    path: `<g transform="scale(${1 / unitsPerEm} ${-1 / unitsPerEm})">${glyphs.join('')}</g>`,
    width: x / unitsPerEm,
  };
};
