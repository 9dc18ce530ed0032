import { textOf, type BuiltSite } from './built-site.ts';
import type { Gate } from './fault.ts';

const order = ['tokens', 'base', 'layout', 'components', 'utilities'];

const layersIn = (css: string): string[] =>
  [...css.matchAll(/@layer\s+([^{;]+)/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim());

const fileAt = ({ base }: BuiltSite, address: string): string => address.slice(base.length);

/** Every page meets the layers of its styles in their order: that order decides which one wins. */
export const styleLayers: Gate = {
  name: 'style-layers',
  check: (site) => {
    const sheets = new Map(
      [...site.files.keys()]
        .filter((file) => file.endsWith('.css'))
        .map((file) => [file, layersIn(textOf(site, file))] as const),
    );
    return [...site.pages.values()]
      .filter(({ kind }) => kind === 'page' || kind === 'not-found')
      .map((page) => {
        const met = page.sheets.flatMap(({ address }) => sheets.get(fileAt(site, address)) ?? []);
        return { page, met: [...new Set(met)] };
      })
      .filter(({ met }) => met.join() !== order.join())
      .map(({ page, met }) => ({
        file: page.file,
        problem: {
          id: `Lapisan gayanya datang dalam urutan ${met.join(', ') || 'kosong'}.`,
          en: `Its styles come in the order ${met.join(', ') || '(none)'}.`,
        },
        fix: {
          id: `Urutannya harus ${order.join(', ')}, seperti di awal src/styles/tokens.css.`,
          en: `The order must be ${order.join(', ')}, as src/styles/tokens.css begins.`,
        },
      }));
  },
};
