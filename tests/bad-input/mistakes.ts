import type { Mistake } from './mistake.ts';
import { acrossMistakes } from './mistakes/across.ts';
import { codeMistakes } from './mistakes/codes.ts';
import { componentMistakes } from './mistakes/components.ts';
import { dateMistakes } from './mistakes/dates.ts';
import { fieldMistakes } from './mistakes/fields.ts';
import { fileMistakes } from './mistakes/files.ts';
import { formMistakes } from './mistakes/forms.ts';
import { frontmatterMistakes } from './mistakes/frontmatter.ts';
import { htmlMistakes } from './mistakes/html.ts';
import { idMistakes } from './mistakes/ids.ts';
import { imageMistakes } from './mistakes/images.ts';
import { linkMistakes } from './mistakes/links.ts';
import { programMistakes } from './mistakes/programs.ts';
import { proseMistakes } from './mistakes/prose.ts';
import { textMistakes } from './mistakes/texts.ts';
import { vocabularyMistakes } from './mistakes/vocabularies.ts';
import { yamlMistakes } from './mistakes/yaml.ts';

/** Every mistake that is told, by area. */
export const mistakes: readonly Mistake[] = [
  ...yamlMistakes,
  ...frontmatterMistakes,
  ...fieldMistakes,
  ...formMistakes,
  ...vocabularyMistakes,
  ...idMistakes,
  ...dateMistakes,
  ...textMistakes,
  ...codeMistakes,
  ...programMistakes,
  ...htmlMistakes,
  ...linkMistakes,
  ...componentMistakes,
  ...proseMistakes,
  ...fileMistakes,
  ...imageMistakes,
  ...acrossMistakes,
];
