/**
 * The dossier as a file beside its sources pages, without the articles' texts: those pages carry no dossier, and fetch it
 * when their share dialog is opened. Below the folder of the sources.
 */
export const SHARED_DOSSIER = 'share.json';
