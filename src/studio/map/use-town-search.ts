import { useEffect, useState } from 'react';
import { townSearch, type TownSearch, type TownTable } from './town-search';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a file
import address from '../../../data/maps/towns.json?url';

let asked: Promise<TownSearch> | undefined;

/** Finds towns by name; null until their table has come, `failed` where it cannot be had. */
export function useTownSearch(): TownSearch | 'failed' | null {
  const [search, setSearch] = useState<TownSearch | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    void load()
      .then((come) => wanted && setSearch(() => come))
      .catch(() => wanted && setSearch('failed'));
    return () => {
      wanted = false;
    };
  }, []);
  return search;
}

/** The table is a third of a megabyte: it is fetched when the first place is named, and once. */
function load(): Promise<TownSearch> {
  asked ??= fetchTable()
    .then(townSearch)
    .catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
  return asked;
}

async function fetchTable(): Promise<TownTable> {
  const answer = await fetch(new URL(address, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return (await answer.json()) as TownTable;
}
