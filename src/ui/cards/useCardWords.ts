import { cardStrings, type CardStrings } from '../../loc/cards';
import { useVajs } from '../vajs';

export const useCardWords = (): CardStrings => cardStrings(useVajs().language);
