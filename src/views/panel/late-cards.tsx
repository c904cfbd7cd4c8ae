/** The cards of what is chosen in a browser: a first view has none, so their code comes when somebody is about to choose. */
import { createElement, type ComponentType } from 'react';
import { LatePart } from '../components/late-part';
import type { CardsProps } from './cards';

let atHand: ComponentType<CardsProps> | null = null;

/** Brings the code of cards. */
export const fetchCards = async (): Promise<ComponentType<CardsProps>> => (atHand ??= (await import('./cards')).Cards);

export function Cards(props: CardsProps) {
  return atHand === null ? <LatePart load={fetchCards} props={props} /> : createElement(atHand, props);
}
