/** What this code needs of Trusted Types, which not every browser has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const rules = {
  createScriptURL(address: string): string {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`Not an address of this site: ${address}`);
  },
};

/** The one way by which an address becomes a script's: the pages' Content-Security-Policy allows no other. */
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('sayso', rules) ?? rules;

/**
 * Gives leave to load a script.
 * @throws TypeError when the address is not on this site
 */
export const trustedAddress = (address: string): string => policy.createScriptURL(address);
