package extract

// A roleClass groups the roles the rules treat alike.
type roleClass byte

const (
	classNone roleClass = iota
	classPlaintiff
	classDefendant
	classRelated
	classAccused
	classVictim
	classRepresentative
	classLawyer
	classWitness
	classOther
)

// A roleMatch is a label of a role in the header.
type roleMatch struct {
	n     int // tokens
	name  string
	class roleClass
}

var roleTable = []struct {
	phrase, name string
	class        roleClass
}{
	{"nguyên đơn dân sự", "nguyên đơn dân sự", classVictim},
	{"bị đơn dân sự", "bị đơn dân sự", classDefendant},
	{"đồng nguyên đơn", "nguyên đơn", classPlaintiff},
	{"nguyên đơn", "nguyên đơn", classPlaintiff},
	{"người khởi kiện", "nguyên đơn", classPlaintiff},
	{"người yêu cầu", "người yêu cầu", classPlaintiff},
	{"bị đơn", "bị đơn", classDefendant},
	{"người bị kiện", "bị đơn", classDefendant},
	{"bị cáo", "bị cáo", classAccused},
	{"ị cáo", "bị cáo", classAccused},
	{"bị hại", "bị hại", classVictim},
	{"người bị hại", "bị hại", classVictim},
	{"ị hại", "bị hại", classVictim},
	{"người đại diện hợp pháp", "người đại diện hợp pháp", classRepresentative},
	{"người đại diện theo pháp luật", "người đại diện theo pháp luật", classRepresentative},
	{"người đại diện theo ủy quyền", "người đại diện theo ủy quyền", classRepresentative},
	{"người đại diện ủy quyền", "người đại diện theo ủy quyền", classRepresentative},
	{"người đại diện", "người đại diện", classRepresentative},
	{"đại diện hợp pháp", "người đại diện hợp pháp", classRepresentative},
	{"đại diện theo pháp luật", "người đại diện theo pháp luật", classRepresentative},
	{"đại diện theo ủy quyền", "người đại diện theo ủy quyền", classRepresentative},
	{"đại diện ủy quyền", "người đại diện theo ủy quyền", classRepresentative},
	{"đại diện", "người đại diện", classRepresentative},
	{"người giám hộ", "người giám hộ", classRepresentative},
	{"người được ủy quyền", "người đại diện theo ủy quyền", classRepresentative},
	{"người kế thừa quyền", "người kế thừa quyền, nghĩa vụ tố tụng", classRelated},
	{"những người kế thừa quyền", "người kế thừa quyền, nghĩa vụ tố tụng", classRelated},
	{"người bảo vệ quyền", "người bảo vệ quyền và lợi ích hợp pháp", classLawyer},
	{"người bào chữa", "người bào chữa", classLawyer},
	{"luật sư", "luật sư", classLawyer},
	{"người làm chứng", "người làm chứng", classWitness},
	{"những người làm chứng", "người làm chứng", classWitness},
	{"nhân chứng", "người làm chứng", classWitness},
	{"người chứng kiến", "người chứng kiến", classWitness},
	{"người giám định", "người giám định", classOther},
	{"người phiên dịch", "người phiên dịch", classOther},
	{"người định giá", "người định giá tài sản", classOther},
	{"điều tra viên", "điều tra viên", classOther},
	{"người kháng cáo", "người kháng cáo", classOther},
	{"kháng cáo", "người kháng cáo", classOther},
	{"đại diện viện kiểm sát", "kiểm sát viên", classOther},
	{"kiểm sát viên", "kiểm sát viên", classOther},
	{"thư ký", "thư ký", classOther},
	{"thẩm phán", "thẩm phán", classOther},
	{"hội thẩm", "hội thẩm", classOther},
}

var roleIndex = func() map[string][]int {
	m := map[string][]int{}
	for i, r := range roleTable {
		w := words(r.phrase)[0]
		m[w] = append(m[w], i)
	}
	return m
}()

var roleWords = func() [][]string {
	out := make([][]string, len(roleTable))
	for i, r := range roleTable {
		out[i] = words(r.phrase)
	}
	return out
}()

// roleAt reads the label of a role at toks[i].
func roleAt(toks []token, i int) roleMatch {
	if i >= len(toks) {
		return roleMatch{}
	}
	if (toks[i].is("các") || toks[i].is("những")) && i+1 < len(toks) {
		if m := roleAt(toks, i+1); m.n > 0 {
			m.n++
			return m
		}
	}
	if n := relatedAt(toks, i); n > 0 {
		return roleMatch{n, "người có quyền lợi, nghĩa vụ liên quan", classRelated}
	}
	best := roleMatch{}
	for _, k := range roleIndex[toks[i].low] {
		if n := phraseAt(toks, i, roleWords[k]...); n > best.n {
			best = roleMatch{n, roleTable[k].name, roleTable[k].class}
		}
	}
	return best
}

// relatedAt knows "người có quyền lợi, nghĩa vụ liên quan" in its many spellings, damaged ones too ("L quan").
func relatedAt(toks []token, i int) int {
	if !toks[i].is("người") {
		return 0
	}
	subject := false
	for k := i + 1; k < len(toks) && k < i+14; k++ {
		switch toks[k].low {
		case "quyền", "nghĩa":
			subject = true
		case "quan":
			if !subject {
				return 0
			}
			n := k + 1 - i
			if phraseAt(toks, k+1, "đến", "vụ", "án") > 0 || phraseAt(toks, k+1, "trong", "vụ", "án") > 0 {
				n += 3
			}
			return n
		case "có", "lợi", ",", "vụ", "và", "liên", "l", "nghiã", ";", "-", "về", "ích", "hợp", "pháp":
		default:
			return 0
		}
	}
	return 0
}
