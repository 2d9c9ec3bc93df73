package extract

import (
	"strings"
	"unicode/utf8"
)

// titles are what stands before a name, with the sex it tells: m, f, or n for neither.
var titles = map[string]byte{
	"ông": 'm', "bà": 'f', "anh": 'm', "chị": 'f', "cháu": 'n', "cụ": 'n', "em": 'n', "cô": 'f', "chú": 'm', "bác": 'n', "cậu": 'm', "mẹ": 'f',
}

// notNames are words with a capital that open something else than a name, in headers and in orders.
var notNames = lexicon(
	"địa chỉ", "trú tại", "cư trú", "nơi cư trú", "nơi đăng ký", "nơi đkhktt", "nơi thường trú", "nơi ở", "hktt", "đkhktt", "hộ khẩu",
	"sinh năm", "sinh ngày", "năm sinh", "nghề nghiệp", "quốc tịch", "tên gọi", "tạm trú", "chỗ ở", "trụ sở", "chức vụ", "có mặt",
	"vắng mặt", "cùng địa chỉ", "cùng trú", "cùng nơi", "cùng cư trú", "đều trú", "đều có", "đều vắng", "đại diện", "người", "là", "theo", "tại", "số",
	"bị cáo", "bị hại", "nguyên đơn", "bị đơn", "giới tính", "dân tộc", "tôn giáo", "trình độ", "tiền án", "tiền sự", "con ông",
	"buộc", "xử phạt", "xử", "hoàn", "hoàn trả", "hoàn lại", "trả lại", "miễn", "ghi nhận", "công nhận", "tịch thu", "tuyên", "giao", "phạt",
	"không", "kể", "về", "án phí", "khấu trừ", "sau", "các", "ông", "bà", "chị", "và", "được", "phải", "còn", "đã", "mỗi", "do", "để", "khi", "nếu",
	"tổng", "như vậy", "trong", "trường hợp", "thời hạn", "căn cứ", "áp dụng", "tuyên bố", "chấp nhận", "hủy", "tạm giữ", "truy thu", "số tiền",
	"tổng cộng", "nhưng", "nay", "hiện", "thẻ", "cccd", "cmnd", "căn cước", "mã số", "luật sư", "vợ chồng", "điện thoại", "căn nhà", "căn hộ", "nhà đất", "quyền sử dụng", "giấy chứng nhận", "thửa đất", "diện tích", "phần đất", "nơi sinh", "xin", "biên lai",
)

// placeHeads open the name of a place, never of a person.
var placeHeads = set("ấp", "thôn", "xã", "tổ", "khu", "khóm", "xóm", "làng", "buôn", "đường", "phường", "quận", "huyện", "tỉnh", "tp", "số", "lô", "ngõ", "hẻm", "cư", "đội", "khối", "tiểu", "căn", "chung", "tòa", "tầng", "nhà", "quốc", "đại", "đt", "ql", "tt", "bản")

// surnames are family names that are also words for places.
var surnames = set("đường", "đội")

// orgHeads open the name of an organisation.
var orgHeads = lexicon(
	"công ty", "tổng công ty", "ngân hàng", "ủy ban nhân dân", "ủy ban", "ubnd", "hợp tác xã", "htx", "doanh nghiệp tư nhân", "dntn", "doanh nghiệp",
	"quỹ tín dụng", "quỹ", "ban quản lý", "vườn quốc gia", "văn phòng", "hội đồng", "bệnh viện", "trung tâm", "tập đoàn", "chi nhánh", "phòng giáo dục",
	"phòng tài nguyên", "sở tài nguyên", "sở nông nghiệp", "sở công thương", "sở giao thông", "sở xây dựng", "sở y tế", "sở tư pháp", "sở kế hoạch", "sở lao động", "sở giáo dục", "bảo hiểm xã hội", "hộ kinh doanh", "hạt kiểm lâm", "trường", "chi cục", "cục", "kho bạc", "hội nông dân", "hội liên hiệp",
	"hội", "liên đoàn", "xí nghiệp", "nhà máy", "khách sạn", "cửa hàng", "chủ tịch ủy ban nhân dân", "chủ tịch ubnd", "công an", "nhà thờ", "chùa",
	"viện", "lâm trường", "nông trường", "công đoàn", "trạm", "bưu điện", "điện lực", "kho", "đảng ủy", "agribank", "vietinbank", "vietcombank", "bidv", "vpbank", "sacombank",
)

// notOrgHeads undo heads that open something else: "hội đồng xét xử", "văn phòng đăng ký".
var notOrgHeads = lexicon("hội đồng xét xử", "hội đồng định giá", "cục thi hành án", "chi cục thi hành án", "chi cục thads", "cục thads", "hội thẩm",
	"trường hợp", "quỹ nhà nước", "viện kiểm sát", "hội nước", "hội khóa", "công an nhân dân", "trung tâm kỹ thuật", "kho vật chứng", "kho của", "công ty cổ phần", "quỹ đất")

// A phrases is a set of phrases of words, looked up by their first word.
type phrases map[string][][]string

func lexicon(list ...string) phrases {
	m := phrases{}
	for _, p := range list {
		w := words(p)
		m[w[0]] = append(m[w[0]], w)
	}
	return m
}

// at answers how many tokens the longest phrase at toks[i] takes; 0 when there is none.
func (ph phrases) at(toks []token, i int) int {
	best := 0
	for _, w := range ph[toks[i].low] {
		if len(w) > best && phraseAt(toks, i, w...) > 0 {
			best = len(w)
		}
	}
	return best
}

// nameRun answers the end of a run of capitalised words that starts at toks[i]: a personal name. i itself when there
// is none. A single letter or a pair of initials counts as a word; a number after initials ("H 2") is taken by the caller.
func nameRun(toks []token, i int) int {
	j := i
	if placeHeads[toks[i].low] && !surnames[toks[i].low] {
		return i
	}
	for j < len(toks) && j < i+7 {
		t := toks[j]
		if t.is(".") && j > i && t.glued && j+1 < len(toks) && toks[j+1].capital && !toks[j+1].first && len([]rune(toks[j-1].low)) <= 2 && !hasVowelLow(toks[j-1].low) && len([]rune(toks[j+1].low)) <= 2 {
			j++ // "HUỲNH TH. NH."
			continue
		}
		if (t.is("thị") || t.is("văn")) && !t.capital && j > i && j+1 < len(toks) && toks[j+1].capital && !t.first {
			j++ // "Đoàn thị X"
			continue
		}
		if t.kind != 'w' || !t.capital || j > i && t.glued && !toks[j-1].is(".") {
			break
		}
		if notNames.at(toks, j) > 0 && !givenName(toks, i, j) && !(j == i && nayName(toks, j)) && !(j == i && surnameTitle(toks, j)) || orgHeads.at(toks, j) > 0 && j == i {
			break
		}
		if _, title := titles[t.low]; title && !(j == i && surnameTitle(toks, j)) && (t.first || j == i || t.low == "ông" || t.low == "bà") && j+1 < len(toks) && toks[j+1].capital {
			break
		}
		j++
	}
	return j
}

// alsoNames are words of notNames that are given names too.
var alsoNames = set("hoàn", "giao", "tuyên", "nay")

// givenName keeps such a word inside a run that has begun on the same line.
func givenName(toks []token, i, j int) bool { return j > i && !toks[j].first && alsoNames[toks[j].low] }

// beforeNames are words after which "Nay" with another capital is a family name of the Gia Rai, not the opening of a sentence.
var beforeNames = set(":", "buộc", "cho", "của", "và", "với", "cáo", "hại", "đơn", "quan")

// nayName says whether "Nay" opens a name: "bị hại: Nay Tuyn", "trả cho Nay Tuyn".
func nayName(toks []token, i int) bool {
	return toks[i].is("nay") && i > 0 && (beforeNames[toks[i-1].low] || titles[toks[i-1].low] != 0) && i+1 < len(toks) && toks[i+1].capital && !toks[i+1].first
}

// surnameTitle says whether a word that is also a title is a family name here: "bà Ông Thị Mỹ".
func surnameTitle(toks []token, i int) bool {
	return toks[i].capital && i+1 < len(toks) && (toks[i+1].is("thị") || toks[i+1].is("văn"))
}

// isOrgHead answers how many tokens open an organisation's name at toks[i].
func isOrgHead(toks []token, i int) int {
	n := orgHeads.at(toks, i)
	if n == 0 {
		return 0
	}
	if x := notOrgHeads.at(toks, i); x > n && !(toks[i].is("công") && toks[i+1].is("ty")) {
		return 0
	}
	if n == 1 && !toks[i].capital {
		return 0
	}
	if !toks[i].capital && !toks[min(i+n, len(toks)-1)].capital && !orgTail[toks[min(i+n, len(toks)-1)].low] {
		return 0
	}
	return n
}

// orgTail are small words an organisation's name goes on with.
var orgTail = set("tnhh", "cổ", "trách", "tmcp", "cp", "thương", "nhà", "tỉnh", "huyện", "xã", "phường", "quận", "thành", "thị", "nhân", "nông", "đầu", "một", "mtv",
	"hữu", "hạn", "nhiệm", "thành", "viên", "phần", "mại", "dịch", "vụ", "và", "xuất", "nhập", "khẩu", "phát", "triển", "xây", "dựng", "vận", "tải", "sản", "kinh", "doanh",
	"nghiệp", "thôn", "ngoại", "công", "kỹ", "thuật", "tư", "du", "lịch", "tài", "chính", "bảo", "hiểm", "quốc", "tế", "việt", "nam", "chi", "nhánh", "trấn", "phố", "nước",
	"quản", "lý", "khu", "giáo", "dục", "đào", "tạo", "hàng", "gia", "ty", "cơ", "điện", "tử", "quốc", "phòng", "y", "dược", "in", "giao", "thông", "thực", "phẩm", "hợp", "tác", "tín", "dụng", "dân", "tộc", "môi", "trường", "nguyên", "bất", "động", "chế", "biến", "gỗ", "thủy", "hải", "may", "mặc", "thép", "vật", "liệu", "máy", "móc", "thiết", "bị", "truyền", "ban", "ủy")

func set(list ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range list {
		m[w] = true
	}
	return m
}

// orgRun answers the end of an organisation's name that starts at toks[i] with a head of n tokens.
func orgRun(toks []token, i, n int) int {
	j := i + n
	for j < len(toks) && j < i+32 {
		t := toks[j]
		switch {
		case t.kind == 'w' && (t.capital || orgTail[t.low]):
			if t.first && (notNames.at(toks, j) > 0 || roleAt(toks, j).n > 0) {
				return j
			}
			if t.capital && notNames.at(toks, j) > 0 && !orgTail[t.low] {
				return j
			}
			if _, title := titles[t.low]; title && j+1 < len(toks) && toks[j+1].capital {
				return j
			}
		case t.kind == 'n' && len(t.low) <= 3 && !strings.ContainsAny(t.low, ".,") && !t.first && j+1 < len(toks) && toks[j].start-toks[j-1].end <= 1:
		case (t.is("&") || t.is(".") || t.isDash()) && j+1 < len(toks) && toks[j+1].kind == 'w' && toks[j+1].glued && t.glued:
		case t.is("(") && closing(toks, j) > 0 && closing(toks, j) <= j+6 && shortAlias(toks, j+1, closing(toks, j)):
			j = closing(toks, j)
		default:
			return trimOrg(toks, i+n, j)
		}
		j++
	}
	return trimOrg(toks, i+n, j)
}

// trimOrg drops small words that only join the name to what follows.
func trimOrg(toks []token, from, j int) int {
	for j > from && (toks[j-1].is("và") || toks[j-1].is("tại") || toks[j-1].is("do") || toks[j-1].is("là") || toks[j-1].is("bị")) {
		j--
	}
	return j
}

// shortAlias says whether brackets hold a short name: "(VIB)", "(TP Bank)", "(Agribank)".
func shortAlias(toks []token, from, to int) bool {
	for _, t := range toks[from:to] {
		if t.kind != 'w' || !t.capital && !orgTail[t.low] {
			return false
		}
	}
	return to > from && toks[from].capital && notNames.at(toks, from) == 0
}

// foldName is the key names are compared by: lower case with tone marks, blanks and punctuation dropped.
func foldName(s string) string {
	var b strings.Builder
	for _, r := range lower(s) {
		if r == ' ' || r < 0x80 && !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9') {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// lastWord is the given name in key form: "t1" of "Nguyễn Văn T1", "h2" of "Nguyễn Văn H 2".
func lastWord(name string) string {
	f := strings.Fields(lower(name))
	if len(f) == 0 {
		return ""
	}
	last := f[len(f)-1]
	if r, _ := utf8.DecodeRuneInString(last); r >= '0' && r <= '9' && len(f) > 1 {
		return f[len(f)-2] + last
	}
	return last
}
