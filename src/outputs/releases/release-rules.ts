/** How releases of the data are made, numbered and kept; a section of the dictionary of the open data. */
export const releaseRules = `## Releases

_Rilis data._ The files below \`/data/\` change with the records. A release does not: \`/data/v/<version>/\` keeps its content and
its address. It is a folder in \`releases/\`, made by a command and copied by every build, which first checks its sums.

| file | what it is |
| --- | --- |
| \`jalinan-kota-<version>.zip\` | all tables as CSV, \`all.json\`, both maps, the narratives, the state rule with its cases, \`datapackage.json\`, \`csv-metadata.json\` |
| \`release.json\` | number, day, reasons for the number, counts, and size and SHA-256 of every file in the archive |
| \`CHANGELOG.md\`, \`CHANGELOG.json\` | the records that are new, corrected (with the names of their fields), under another id, or withdrawn (with the reason) |
| \`SHA256SUMS\` | the sums of these four, for \`sha256sum -c SHA256SUMS\` |

On the site every file of the archive but the narratives also lies by itself, as \`/data/v/1.0.0/partnerships.csv\`. Computed
values speak of the day of the release (\`as_of\`). Addresses of pages are those of the site that made the release (\`SITE_URL\`).

### What the number means

| number | rises when |
| --- | --- |
| major | a table or column is removed or has another type; a record is withdrawn; a record has another id |
| minor | a record, table or column is new |
| patch | records are corrected or completed, acts and events included; or only computed values changed |

\`npm run release\` proposes the least number and says why; \`npm run release -- 1.1.0\` writes that release, whole or not at all. It refuses
while \`npm run check\` finds an error, when the number exists, is not greater or is too small, when the day is before that of the
last release, and when an id of the last release is gone: a record keeps its former id in \`formerIds\` or is \`withdrawn\`, and acts
and programmes keep their ids within their partnership. A release that is published is never changed or removed: a mistake in it is
mended by the next one.

Releases belong to the project’s own records. With \`ATLAS_CONTENT\` elsewhere there are none, unless \`ATLAS_RELEASES\` names
their folder.

## What a build was made from

\`/build.json\` has the commit (null without a repository), whether files differ from it, the day, the number of the last release, counts, and size
and SHA-256 of every data file. The same records, day and commit give the same bytes.

## Files beside their pages

\`datapackage.json\` and \`catalog.jsonld\` also describe what lies elsewhere on the site: the table of the watch, the CSV files of the statistics, the
feeds and calendars of the whole atlas. Files that exist once for each record are \`families\` there: a URI template and the
column that has its values. What pages fetch for themselves (\`/list/\`, \`/map/\`, \`/bandingkan/nama.*\`) is no data: its form may
change any day.
`;
