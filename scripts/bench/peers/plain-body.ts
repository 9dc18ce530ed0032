const turns: readonly (readonly [RegExp, string])[] = [
  [/\{\/\*[\s\S]*?\*\/\}/g, ''],
  [/<Cite source="([^"]*)"\s*\/>/g, '<sup><a href="#$1">†</a></sup>'],
  [
    /<Quote source="([^"]*)" by="([^"]*)">([\s\S]*?)<\/Quote>/g,
    '<blockquote>$3<p>$2 <sup><a href="#$1">†</a></sup></p></blockquote>',
  ],
  [/<(?:Programme|Agreement) id="([^"]*)"\s*\/>/g, '<a href="#$1">$1</a>'],
  [
    /<Figure [^>]*?alt="([^"]*)" caption="([^"]*)"[^>]*\/>/g,
    '<figure><p>$1</p><figcaption>$2</figcaption></figure>',
  ],
  [/<(\/?)Note>/g, '<$1aside>'],
];

/** A body as Markdown with HTML: what MDX would call a component for stands in it already. */
export const plainBody = (body: string): string =>
  turns.reduce((text, [component, html]) => text.replace(component, html), body);
