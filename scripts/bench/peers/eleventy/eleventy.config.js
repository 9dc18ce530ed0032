import { readFileSync, readdirSync } from 'node:fs';
import yaml from 'js-yaml';

// Looked up by filters: what is global data here would be merged into every page.
const recordsIn = (folder) =>
  new Map(
    readdirSync(`content/${folder}`).map((name) => [
      name.replace('.yaml', ''),
      yaml.load(readFileSync(`content/${folder}/${name}`, 'utf8')),
    ]),
  );

const written = (value) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');

const sourcesOf = ({ agreements, events, programmes, furtherSources = [] }) => {
  const outputs = programmes.flatMap(({ outputs = [] }) => outputs);
  const citing = [...agreements, ...events, ...programmes, ...outputs];
  return [...new Set([...citing.flatMap(({ sources }) => sources), ...furtherSources])];
};

const byId = (one, other) => (one.fileSlug < other.fileSlug ? -1 : 1);

export default function (config) {
  const [places, organizations, documents] = ['places', 'organizations', 'sources'].map(recordsIn);
  const words = JSON.parse(readFileSync('words.json', 'utf8'));
  const nameOf = (party, language) => {
    const organization = organizations.get(party.organization);
    return (
      places.get(party.place)?.shortName[language] ??
      organization?.shortName ??
      organization?.name[language]
    );
  };
  config.addFilter('nameOf', nameOf);
  config.addFilter(
    'titleOf',
    (data, language) =>
      data.heading?.[language] ?? data.parties.map((one) => nameOf(one, language)).join(' – '),
  );
  config.addFilter('source', (id) => documents.get(id) ?? {});
  config.addFilter('say', (key, language) => words[language][key] ?? key);
  config.addFilter('written', written);
  config.addFilter('sourcesOf', sourcesOf);
  for (const language of ['id', 'en']) {
    const of = (api) => api.getFilteredByTag(`kerja-sama-${language}`).sort(byId);
    config.addCollection(`partnerships_${language}`, of);
    config.addCollection(`places_${language}`, (api) => {
      const ofPlace = new Map();
      for (const one of of(api))
        for (const place of new Set(one.data.parties.flatMap(({ place }) => place ?? []))) {
          if (!ofPlace.has(place)) ofPlace.set(place, []);
          ofPlace.get(place).push(one);
        }
      return [...places].map(([id, place]) => ({
        id,
        place,
        partnerships: ofPlace.get(id) ?? [],
      }));
    });
  }
  return {
    dir: { input: 'pages', includes: '../includes', output: 'site' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
