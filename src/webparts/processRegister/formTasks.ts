import { documents, editions, listedProcesses, roleHolders } from '../../data/schema';
import type { KnownEdition } from '../../domain/documents/document';
import type { RegisterEntry } from '../../domain/documents/register';
import type { EditionId, ListedProcessId, RoleHolderId, RoleId } from '../../domain/identity';
import type { PlainDate } from '../../domain/time/plainDate';
import type { Strings } from '../../loc';
import { documentName } from './documentWords';
import type { FormTask } from './tasks';

const about = (entry: RegisterEntry): Pick<FormTask, 'kind' | 'about'> => ({ kind: 'form', about: documentName(entry.document) });

export const addDocument = ({ register: { commands } }: Strings): FormTask =>
  ({ kind: 'form', list: documents, title: commands.addDocument });

export const editDocument = (entry: RegisterEntry, { register: { commands } }: Strings): FormTask =>
  ({ ...about(entry), list: documents, row: entry.document.id, title: commands.edit });

/** The next number after all that are known. */
export const addEdition = (entry: RegisterEntry, { register: { commands } }: Strings): FormTask => ({
  ...about(entry), list: editions, title: commands.addEdition,
  initial: { Document: entry.document.id, Number: (entry.editions[0]?.number ?? 0) + 1 }
});

/** An edition that has a row of its own: what the log alone knows is not written in the list. */
export type ListedEdition = KnownEdition & { readonly id: EditionId };

export const editEdition = (entry: RegisterEntry, { id, number }: ListedEdition, { register: { commands } }: Strings): FormTask =>
  ({ ...about(entry), list: editions, row: id, title: commands.editEdition(number) });

export const addListing = (entry: RegisterEntry, { register: { commands } }: Strings): FormTask =>
  ({ ...about(entry), list: listedProcesses, title: commands.addListing, initial: { Document: entry.document.id } });

export const editListing = (entry: RegisterEntry, listing: ListedProcessId, name: string, { register: { commands } }: Strings): FormTask =>
  ({ ...about(entry), list: listedProcesses, row: listing, title: commands.editListing(name) });

/** Somebody who is to hold the role from a day on. */
export const addHolder = (entry: RegisterEntry, role: RoleId, from: PlainDate, { register: { commands } }: Strings): FormTask =>
  ({ ...about(entry), list: roleHolders, title: commands.addHolder, initial: { Role: role, ValidFrom: from } });

export const editHolder = (entry: RegisterEntry, row: RoleHolderId, name: string, { register: { commands } }: Strings): FormTask =>
  ({ ...about(entry), list: roleHolders, row, title: commands.editHolder(name) });
