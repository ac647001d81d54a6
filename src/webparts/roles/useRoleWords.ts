import { roleStrings, type RoleStrings } from '../../loc/roles';
import { useVajs } from '../../ui/vajs';

export const useRoleWords = (): RoleStrings => roleStrings(useVajs().language);
