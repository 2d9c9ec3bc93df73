package desk

import "slices"

// OneByOne lets acts about the same officials go one after the other, whatever chain their facts stand in: who gives a case or
// work to an official who is just leaving is refused, or his leader is told of it. It comes before the account is read.
func (t *Tx) OneByOne(accounts ...string) error {
	slices.Sort(accounts) // whoever takes two takes them in one order
	for _, id := range slices.Compact(accounts) {
		if id == "" {
			continue
		}
		if err := t.Lock("account " + id); err != nil {
			return err
		}
	}
	return nil
}
