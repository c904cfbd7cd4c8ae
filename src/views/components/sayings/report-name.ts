import type { Id, Source } from '../../../domain/dossier';

/** What reports are called: by the medium that prints them, or else by their publisher. */
export const reportName =
  (sources: readonly Source[], name: (id: Id) => string) =>
  (id: Id): string => {
    const { outlet, publisher } = sources.find((source) => source.id === id)!;
    return outlet === undefined ? publisher : name(outlet);
  };
