import { createContext, useContext } from 'react';
import type { Command } from './keys';

export const CommandContext = createContext<(command: Command) => void>(() => {});

/** Gives a command, as a key would. */
export const useCommand = (): ((command: Command) => void) => useContext(CommandContext);
