/** Recognises what form a file has by what is in it, and reads it. */
import type { Found, Json } from './found';
import { graphJson, isGraphJson } from './graph-json';
import { isLinkTable, isNodeTable, linkTable, nodeTable } from './link-tables';
import { isMembershipTable, membershipRows } from './membership-rows';
import { isGeoJson, placesGeoJson } from './places-geojson';
import { rowsOf, type Rows } from './rows';
import { isAnnotations, webAnnotations } from './web-annotations';

export interface ReadForm {
  /** What it was taken for. */
  readonly form: string;
  readonly found: Found;
}

interface Form<T> {
  readonly name: string;
  is(given: T): boolean;
  read(given: T): Found;
}

const OF_JSON: readonly Form<Json>[] = [
  { name: 'GeoJSON', is: isGeoJson, read: placesGeoJson },
  { name: 'a graph as JSON', is: isGraphJson, read: graphJson },
  { name: 'W3C Web Annotations', is: isAnnotations, read: webAnnotations },
];

const OF_TABLES: readonly Form<Rows>[] = [
  { name: 'a table of memberships', is: isMembershipTable, read: membershipRows },
  { name: 'a table of nodes', is: isNodeTable, read: nodeTable },
  { name: 'a table of links', is: isLinkTable, read: linkTable },
];

/** @returns null where the file is none of the forms */
export function readForm(text: string): ReadForm | null {
  if (/^\uFEFF?\s*[[{]/.test(text)) return as(OF_JSON, parsed(text));
  return as(OF_TABLES, rowsOf(text));
}

function as<T>(forms: readonly Form<T>[], given: T): ReadForm | null {
  const form = forms.find((one) => one.is(given));
  return form === undefined ? null : { form: form.name, found: form.read(given) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return null;
  }
}
