/** Messages about records: tables, dates, spells and places. */
import { problem, quoted, didYouMean, type Place } from './problem-text';

export const recordMessages = {
  missingSource: (at: Place) =>
    problem('MISSING_SOURCE', at, 'this row cites no source', { expected: 'an address in the column source_url' }),

  unknownStatus: (at: Place, status: string, known: readonly string[], nearest?: string) =>
    problem('UNKNOWN_STATUS', at, `${quoted(status)} is not a status`, {
      expected: `one of ${known.join(', ')}`,
      suggestion: didYouMean(nearest),
    }),

  unknownConfidence: (at: Place, confidence: string) =>
    problem('WRONG_TYPE', at, `${quoted(confidence)} is not a confidence`, { expected: 'high, medium or low' }),

  unknownCountry: (at: Place, code: string, nearest?: string) =>
    problem('UNKNOWN_COUNTRY', at, `${quoted(code)} is not the code of a country`, {
      expected: 'an ISO 3166-1 alpha-3 code, such as ARM',
      suggestion: didYouMean(nearest),
    }),

  dateMalformed: (at: Place, date: string) =>
    problem('DATE_MALFORMED', at, `${quoted(date)} is not a date`, {
      expected: 'YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar',
    }),

  dateEndsBeforeStart: (at: Place, from: string, to: string) =>
    problem('DATE_ENDS_BEFORE_START', at, `this ends on ${to}, before it starts on ${from}`, {
      expected: 'an end that is not before the start',
    }),

  spellsOverlap: (at: Place, country: string, alliance: string, other: Place) =>
    problem('SPELLS_OVERLAP', at, `two spells of ${country} in ${alliance} overlap`, {
      expected: 'one status at a time; suspended-participation alone may lie over a membership',
      suggestion: `the other is in ${other.file}, line ${other.line}`,
    }),

  coordinatesOutOfRange: (at: Place, lon: number, lat: number) =>
    problem('COORDINATES_OUT_OF_RANGE', at, `longitude ${lon}, latitude ${lat} is nowhere on Earth`, {
      expected: 'a longitude from -180 to 180, a latitude from -90 to 90, in degrees',
    }),

  coordinatesSwapped: (at: Place, lon: number, lat: number) =>
    problem('COORDINATES_SWAPPED', at, `longitude ${lon}, latitude ${lat} seems to be the wrong way round`, {
      expected: 'longitude first, then latitude',
      suggestion: `did you mean longitude ${lat}, latitude ${lon}?`,
    }),
};
