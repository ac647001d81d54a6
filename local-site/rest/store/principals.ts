import type { Database } from './database';

/** Users and groups share one row of numbers, as in SharePoint. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly admin: boolean;
  readonly hidden: boolean;
}

export interface Group {
  readonly id: number;
  readonly title: string;
  readonly description: string | null;
  /** A user or a group. */
  readonly owner: number;
  readonly props: GroupProps;
}

export interface GroupProps {
  readonly AllowMembersEditMembership: boolean;
  readonly AllowRequestToJoinLeave: boolean;
  readonly AutoAcceptRequestToJoinLeave: boolean;
  readonly OnlyAllowMembersViewMembership: boolean;
  readonly RequestToJoinLeaveEmailSetting: string | null;
}

const newGroupProps: GroupProps = {
  AllowMembersEditMembership: false, AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false,
  OnlyAllowMembersViewMembership: true, RequestToJoinLeaveEmailSetting: null
};

/** The account that made what nobody made. */
export const systemAccount = 1073741823;

interface PrincipalRow {
  id: number; login: string; title: string; email: string; job_title: string | null; department: string | null; admin: number; hidden: number;
  description: string | null; owner: number | null; props: string;
}

const userOf = (row: PrincipalRow): User => ({
  id: row.id, login: row.login, title: row.title, email: row.email, jobTitle: row.job_title, department: row.department,
  admin: row.admin === 1, hidden: row.hidden === 1
});

const groupOf = (row: PrincipalRow): Group => ({
  id: row.id, title: row.title, description: row.description, owner: row.owner ?? systemAccount,
  props: { ...newGroupProps, ...JSON.parse(row.props) as Partial<GroupProps> }
});

const users = `SELECT * FROM principals WHERE kind = 'user'`;
const groups = `SELECT * FROM principals WHERE kind = 'group'`;

const oneUser = (row: PrincipalRow | undefined): User | undefined => row && userOf(row);
const oneGroup = (row: PrincipalRow | undefined): Group | undefined => row && groupOf(row);

export const allUsers = (db: Database): User[] => db.all<PrincipalRow>(`${users} AND hidden = 0 ORDER BY id`).map(userOf);
export const userById = (db: Database, id: number): User | undefined => oneUser(db.get(`${users} AND id = ?`, id));
export const userByLogin = (db: Database, login: string): User | undefined => oneUser(db.get(`${users} AND login = ?`, login));
export const userByEmail = (db: Database, email: string): User | undefined =>
  oneUser(db.get(`${users} AND fold(email) = fold(?) AND email <> '' ORDER BY id LIMIT 1`, email));

export const allGroups = (db: Database): Group[] => db.all<PrincipalRow>(`${groups} ORDER BY id`).map(groupOf);
export const groupById = (db: Database, id: number): Group | undefined => oneGroup(db.get(`${groups} AND id = ?`, id));
export const groupByName = (db: Database, name: string): Group | undefined => oneGroup(db.get(`${groups} AND fold(title) = fold(?)`, name));

/** Whether a principal with this number exists, of either kind. */
export const principalKind = (db: Database, id: number): 'user' | 'group' | undefined =>
  db.get<{ kind: 'user' | 'group' }>('SELECT kind FROM principals WHERE id = ?', id)?.kind;

const nextId = (db: Database): number =>
  (db.get<{ id: number | null }>('SELECT MAX(id) AS id FROM principals WHERE id < ?', systemAccount)?.id ?? 2) + 1;

export type NewUser = Pick<User, 'login' | 'title' | 'email'> & Partial<Pick<User, 'jobTitle' | 'department' | 'admin' | 'hidden' | 'id'>>;

export const addUser = (db: Database, user: NewUser): number => {
  const id = user.id ?? nextId(db);
  db.run('INSERT INTO principals (id, kind, login, title, email, job_title, department, admin, hidden) VALUES (?, \'user\', ?, ?, ?, ?, ?, ?, ?)',
    id, user.login, user.title, user.email, user.jobTitle ?? null, user.department ?? null, Number(user.admin ?? false), Number(user.hidden ?? false));
  return id;
};

export const addGroup = (db: Database, title: string, description: string | null, owner: number, props: Partial<GroupProps> = {}): number => {
  const id = nextId(db);
  db.run('INSERT INTO principals (id, kind, login, title, description, owner, props) VALUES (?, \'group\', ?, ?, ?, ?, ?)',
    id, title, title, description, owner, JSON.stringify({ ...newGroupProps, ...props }));
  return id;
};

export const saveGroup = (db: Database, group: Group): void => {
  db.run('UPDATE principals SET login = ?, title = ?, description = ?, owner = ?, props = ? WHERE id = ?',
    group.title, group.title, group.description, group.owner, JSON.stringify(group.props), group.id);
};

export const removePrincipal = (db: Database, id: number): void => { db.run('DELETE FROM principals WHERE id = ?', id); };

export const membersOf = (db: Database, group: number): User[] =>
  db.all<PrincipalRow>('SELECT p.* FROM members m JOIN principals p ON p.id = m.user WHERE m.grp = ? ORDER BY p.id', group).map(userOf);

export const groupsOf = (db: Database, user: number): Group[] =>
  db.all<PrincipalRow>('SELECT p.* FROM members m JOIN principals p ON p.id = m.grp WHERE m.user = ? ORDER BY p.id', user).map(groupOf);

export const addMember = (db: Database, group: number, user: number): void => {
  db.run('INSERT OR IGNORE INTO members (grp, user) VALUES (?, ?)', group, user);
};

export const removeMember = (db: Database, group: number, user: number): boolean =>
  db.run('DELETE FROM members WHERE grp = ? AND user = ?', group, user).changes > 0;

export const saveUser = (db: Database, user: User): void => {
  db.run('UPDATE principals SET title = ?, email = ?, admin = ? WHERE id = ?', user.title, user.email, Number(user.admin), user.id);
};
