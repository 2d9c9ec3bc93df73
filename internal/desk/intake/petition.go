package intake

import (
	"thads/internal/casefile"
	"thads/internal/rule"
)

// Lacks lists, in the words of the law pack, what a request must contain and does not (N9.2).
func Lacks(pack *rule.Pack, p casefile.Petition, requester, address, filedDay string) (out []string) {
	has := map[string]bool{
		"parties":      requester != "" && address != "" && len(p.Debtors) > 0,
		"request_date": filedDay != "",
		"agency":       p.Agency != "",
		"title":        p.Number != "" && p.Date != "" && p.Court != "",
		"claims":       len(p.Asked) > 0,
		"means":        p.Means != "",
		"bank_account": p.Bank != "",
		"signature":    p.Signed,
		"attachments":  len(p.Documents) > 0,
	}
	for _, item := range pack.Petition() {
		if item.Required && !has[item.Key] {
			out = append(out, item.NameVI)
		}
	}
	return out
}
