// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxText } from '../../src/studio/open/docx';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const file = (body: string, name = 'word/document.xml'): Uint8Array =>
  zipSync({ [name]: strToU8(`<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`) });

test('paragraphs of a Word file are its text; what was struck out, and fields, are not', () => {
  const text = docxText(
    file(
      '<w:p><w:r><w:t>A headline</w:t></w:r></w:p><w:p/>' +
        '<w:p><w:r><w:t xml:space="preserve">One </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>' +
        '<w:r><w:t>said</w:t><w:tab/><w:t>it &amp; left.</w:t></w:r><w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>',
    ),
  );
  expect(text).toBe('A headline\n\nOne said it & left.');
});

test('what is no Word file is none', () => {
  expect(docxText(strToU8('hello'))).toBeNull();
  expect(docxText(file('', 'other.xml'))).toBeNull();
  expect(docxText(zipSync({ 'word/document.xml': strToU8('<w:p><') }))).toBeNull();
});
