import * as React from 'react';
import { listUrl } from '../../../data/addresses';
import { roleHolders, roles } from '../../../data/schema';
import { nameOf } from '../../../domain/findings/subject';
import type { Facts as AllFacts } from '../../../domain/facts';
import type { RoleFinding } from '../../../domain/people/roleFindings';
import type { Finding } from '../../../domain/findings/finding';
import { parseWho, type Who } from '../../../domain/people/relations/subject';
import { FindingsList } from '../../../ui/findings/FindingsList';
import { SafeLink } from '../../../ui/SafeLink';
import { useVajs } from '../../../ui/vajs';
import { useRoleWords } from '../useRoleWords';
import type { RoleFacts } from '../useTies';

/** Lists that this web part does not read name nothing that these findings are about. */
const asFacts = (facts: RoleFacts): AllFacts => ({ ...facts, editions: [], goals: [], indicators: [] });

/** Whose relations show what is wrong: the person of a holder's row, else the place or the role itself. */
const whoOfFinding = ({ subject }: Finding, facts: RoleFacts): Who | undefined => {
  if (subject.kind === 'roleHolder') {
    const row = facts.holders.byId.get(subject.id);
    return row && { kind: 'person', id: row.person.id };
  }
  return 'id' in subject ? parseWho(`${subject.kind}-${subject.id}`) : undefined;
};

export interface RoleFindingsProps {
  readonly facts: RoleFacts;
  readonly findings: readonly RoleFinding[];
  readonly onOpen: (who: Who) => void;
}

/** Vacant, doubled and expired roles, each leading to its place, and the way to the lists where they are mended. */
const RoleFindings = ({ facts, findings, onOpen }: RoleFindingsProps): React.ReactElement => {
  const { site } = useVajs();
  const { roles: words } = useRoleWords();
  const all = React.useMemo(() => asFacts(facts), [facts]);
  const open = (finding: Finding): void => {
    const who = whoOfFinding(finding, facts);
    if (who) onOpen(who);
  };
  return (
    <>
      <p>
        <SafeLink href={new URL(listUrl(site.url, roleHolders), site.url).href}>{words.openHolders}</SafeLink>{' · '}
        <SafeLink href={new URL(listUrl(site.url, roles), site.url).href}>{words.openRoles}</SafeLink>
      </p>
      <FindingsList findings={findings} nameOf={subject => nameOf(subject, all)} onOpen={open} />
    </>
  );
};

export default RoleFindings;
