import type { Notice } from '../options';

/** Where the bill of materials is, below the site's root; the ending is the one its format registers. */
export const SBOM_FILE = 'sbom.cdx.json';

/**
 * The software bill of materials of a site: every package whose code, faces or map data its files hold, as CycloneDX
 * 1.6 (https://cyclonedx.org/docs/1.6/json/), so that whoever publishes it can look for known faults in it by tools.
 * It bears no time and no serial number: the same site has the same bill.
 */
export function sbom(notices: readonly Notice[]): string {
  const components = notices.map(({ name, version, licence }) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    licenses: [/ (?:AND|OR) /.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl: purl(name, version),
  }));
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }, null, 2);
}

/** A package's address as https://github.com/package-url/purl-spec writes it. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
