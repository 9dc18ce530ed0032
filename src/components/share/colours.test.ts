import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from './colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.for(Object.entries(colours))(
  'the colour %s of a picture is that of the site',
  ([name, is]) => {
    const [, light] = new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens) ?? [];
    expect(is).toBe(light);
  },
);
