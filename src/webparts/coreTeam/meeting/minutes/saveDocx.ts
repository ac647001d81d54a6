import { saveFile } from '../../../../ui/saveFile';
import { docxOf, type DocxProperties } from './docx';
import type { Block } from './minutesBlocks';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const saveDocx = (name: string, blocks: readonly Block[], properties: DocxProperties): void =>
  saveFile(name, TYPE, new Uint8Array(docxOf(blocks, properties)));
