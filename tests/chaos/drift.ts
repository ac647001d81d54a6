import '@pnp/sp/fields';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/views';
import { qualityManagersGroup } from '../../src/data/provisioning';
import { connect } from '../../src/data/transport';

/** What clicks and scripts may have left behind: something of every phase of mending. */
export const drift = async (url: string): Promise<void> => {
  const { web } = connect({ url, headers: { 'X-Local-User': 'omanik' } });
  const at = (name: string): ReturnType<typeof web.getList> => web.getList(`/sites/vajs/Lists/${name}`);
  await at('HeldMeetings').delete();
  await at('ManagedDocuments').update({ Title: 'Paberid', EnableVersioning: false });
  await at('ManagedDocuments').fields.getByInternalNameOrTitle('ReviewCycle').delete();
  await at('ListedProcesses').fields.getByInternalNameOrTitle('PartOwner').delete();
  await at('ManagedDocuments').views.getByTitle('Loomisel').delete();
  await at('Roles').resetRoleInheritance();
  await web.siteGroups.getByName(qualityManagersGroup.name).update({ AllowMembersEditMembership: true });
};
