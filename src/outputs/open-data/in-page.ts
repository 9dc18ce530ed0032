/** What the pages themselves tell machines, and what that leaves out: the part of the dictionary that no column describes. */
export const inPage = `## In the page

Every page carries one \`<script type="application/ld+json">\` in the words of [schema.org](https://schema.org): a \`WebPage\` under
the page’s canonical address, its \`BreadcrumbList\` as readers see it, and what it is about. It is data and never runs, so the
content security policy need not allow inline scripts. What a page is about bears the same name in both languages, the Indonesian
address with \`#subjek\`.

| page | told as |
| --- | --- |
| home | \`WebSite\` with its search |
| \`/data/\` | \`Dataset\` with a \`DataDownload\` for each file; its \`@id\` is that of the DCAT catalogue |
| place | \`City\` (cities and towns) or \`AdministrativeArea\`, with codes, point, and \`sameAs\` its item on Wikidata and its official site |
| organization | \`Hospital\`, \`CollegeOrUniversity\`, \`School\`, \`GovernmentOrganization\`, else \`Organization\` |
| country, sector, source | \`Country\`, \`DefinedTerm\`, \`CreativeWork\` |
| partnership | a bare \`Thing\`; its page is \`about\` the parties, \`mentions\` the acts and has the sources as \`citation\` |

### A partnership in schema.org

schema.org has no word for an agreement between regions. \`Event\` would ask for a start and an end that mostly no source states,
\`Project\` is an organization and says that something is being done, \`CreativeWork\` is wrong where nothing was signed. So the partnership
is a \`Thing\` with name, summary and id. An act is a \`CreativeWork\` with \`dateCreated\` (signed on) and \`expires\` (ends on), both only
where a source states them. Legal state, activity and evidence are each an \`Observation\` about the partnership with \`value\` and
\`observationDate\`: what was computed, and as of which day. (\`additionalProperty\` would be shorter, but belongs to places and products.)

Lost on the way, and to be had from \`/kerja-sama/<id>.json\`: the kind of partnership and its legal reading; why the state is what it
is; which act renews or implements which; that an act is open-ended or was declared over; values in dispute (left out here, since nothing
beside them could say so); events, programmes and figures; sectors only hoped for; which source supports which fact, and how
reliable it is; points that are only approximate. A place’s point may be its seat of government.

### Citation

Pages of partnerships, places, organizations, countries and sectors, and \`/data/\`, can be cited: a line after APA 7, BibTeX and CSL-JSON, as
text in the page, which can be copied without JavaScript; as files they would be thousands of addresses more to keep. The
day is the day the page speaks of; the day of looking is the reader’s to add. Reference managers find the same in \`<meta>\`
tags: Dublin Core, and those of Highwire that do not make an article of it. There is no tag of an author, since “Jalinan Kota” would become
a person called Kota. [CITATION.cff](../CITATION.cff) is for the repository.

### Sitemap

\`/sitemap.xml\` names one file or more for each language; each page names itself, the other language and \`x-default\` (Indonesian), as
its \`<head>\` does. \`lastmod\` is the day on which a record that the page shows last changed by the history of the repository, or a term
passed; without a history, the day its sources were last read; never the day of the build, and left out where no day is known.
Not listed: the page for addresses that lead nowhere, redirects, withdrawn records, and pieces that only scripts fetch.

\`/robots.txt\` closes nothing and names the sitemap. Search engines read it only at the root of a domain: an atlas published below
a folder (\`ATLAS_BASE\`) has to hand the address of its sitemap to the \`robots.txt\` of the domain, or to the engines themselves.
`;
