import type { ProgrammeEntry } from '#model/atlas.ts';
import type { NumberedSource } from '#model/source.ts';

const citedBy = ({ programme }: ProgrammeEntry): string[] => [
  ...programme.sources,
  ...(programme.outputs ?? []).flatMap(({ sources }) => sources),
];

/** The sources of programmes of several partnerships, numbered by first appearance on the page. */
export function sourcesOfProgrammes(programmes: readonly ProgrammeEntry[]): NumberedSource[] {
  const found = new Map<string, NumberedSource>();
  for (const entry of programmes) {
    const cited = new Set(citedBy(entry));
    for (const { source } of entry.partnership.sources)
      if (cited.has(source.id) && !found.has(source.id))
        found.set(source.id, { number: found.size + 1, source });
  }
  return [...found.values()];
}
