import CMS, { type CmsConfig } from '@sveltia/cms';
import { readFacts, writeFacts, type FileForm } from './record-file.ts';
import type { Facts } from './written.ts';

/** What the form is told, from a file of its own. */
export type DoorSettings = {
  config: CmsConfig;
  formats: readonly (FileForm & { name: string; extension: string })[];
};

/** Opens the form of records on the page; its files are read and written as editors write them. */
export class FormDoorElement extends HTMLElement {
  async connectedCallback() {
    const answer = await fetch(this.dataset.settings ?? '');
    const { config, formats } = (await answer.json()) as DoorSettings;
    for (const { name, extension, ...form } of formats)
      CMS.registerCustomFormat(name, extension, {
        fromFile: (text) => readFacts(text, form),
        toFile: (content) => writeFacts(content as Facts, form),
      });
    await CMS.init({ config });
    this.remove();
  }
}
customElements.define('form-door', FormDoorElement);
