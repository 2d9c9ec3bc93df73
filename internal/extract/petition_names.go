package extract

import (
	"regexp"
	"strings"

	"thads/internal/vn"
)

// capitalName says whether a name may open at i: a title, or a word with a capital.
func (q *petitioner) capitalName(i, to int) bool {
	for i < to && q.plain[i] == ' ' {
		i++
	}
	return i < to && (q.titleAt(i, to) > 0 || q.capital(i))
}

// markedTitles are titles whose letters also spell family names, told apart by their marks: cụ and Cù, chú and Chu.
var markedTitles = map[string]string{"cu": "cụ", "co": "cô", "chu": "chú", "bac": "bác", "chau": "cháu"}

// titleAt answers how long the title of a person at i is; 0 where there is none.
func (q *petitioner) titleAt(i, to int) int {
	m := honorific.FindStringIndex(q.plain[i:to])
	if m == nil {
		return 0
	}
	if want, ok := markedTitles[q.plain[i:i+m[1]]]; ok && strings.ToLower(q.text[q.at[i]:q.at[i+m[1]]]) != want {
		return 0
	}
	return m[1]
}

var nameLabel = loose(`(?:ho,? (?:va )?ten|ten(?: goi)?|ten (?:co quan|to chuc|doanh nghiep|cong ty))(?: \([^)]*\))? :\s*`)

// nameStop is where a name that starts at i ends.
func (q *petitioner) nameStop(i, to int) int {
	end := to
	for at := i; at < to; {
		m := q.find(nameEnd, at, to)
		if m == nil {
			break
		}
		if w := strings.TrimSpace(q.plain[m[0]:m[1]]); (w == "hien" || w == "phai") && q.capital(m[0]+1) { // Nguyễn Thị Hiền
			at = m[1]
			continue
		}
		if q.plain[m[0]] == '\n' && q.wraps(m[0]) && orgRule.MatchString(q.plain[i:to]) {
			at = m[1]
			continue
		}
		if q.plain[m[0]] == '.' && m[0]-at <= 3 && orgRule.MatchString(q.plain[i:to]) { // "Công ty CP. An Bình"
			at = m[1]
			continue
		}
		end = m[0]
		break
	}
	return end
}

// nameOf writes a name as names are written; an organisation's stays as printed.
func (q *petitioner) nameOf(start, end int) string {
	name := q.printed(start, end)
	if orgRule.MatchString(q.plain[start:end]) {
		return name
	}
	if isUpper(name) || name == strings.ToLower(name) {
		return vn.TitleName(name)
	}
	return name
}

var numberHead = regexp.MustCompile(`^(?:\d{1,2}[.)/]\s|[a-e][.)]\s)`)

// stopWords end a name in a text whose words are all capitals or all small.
var stopWords = set("phai", "tra", "sinh", "cu", "tru", "dia", "so", "co", "la", "va", "cho", "theo", "toi", "khong", "da", "hien", "duoc", "thi", "nguoi", "ong", "ba", "anh", "chi", "cung", "tai", "do", "den", "con", "ve", "voi", "chua", "de", "buoc", "thanh", "giao", "chuc", "cmnd", "cccd", "thuc", "nop", "boi", "nay", "nhung", "nen")

// nameAt reads a name that starts at i inside a sentence, after a title or without one: words with capitals, or an
// organisation up to its comma.
func (q *petitioner) nameAt(i int) (int, int) {
	to := min(len(q.plain), i+140)
	start, _ := q.trim(i, to)
	if n := q.titleAt(start, to); n > 0 && start+n < to && q.plain[start+n] == ' ' {
		start += n + 1
	}
	org := orgRule.MatchString(q.plain[start:to])
	caps := q.allCaps(start, to)
	at, words := start, 0
	for at < to && words < 14 {
		end := at
		for end < to && strings.IndexByte(" \n,;:.()\"", q.plain[end]) < 0 {
			end++
		}
		if end == at {
			break
		}
		w := q.plain[at:end]
		small := !q.capital(at)
		if small && !(org && orgSmall[w]) && !(words > 0 && (w == "thi" || w == "van")) || words > 1 && caps && !org && (w != "thi" && stopWords[w]) || w[0] >= '0' && w[0] <= '9' && !org {
			break
		}
		words++
		next := end
		for next < to && q.plain[next] == ' ' {
			next++
		}
		if next < to && q.plain[next] == '\n' {
			next++
		} else if next == end || words >= 7 && !org {
			at = end
			break
		}
		if next >= to || next == end {
			at = end
			break
		}
		at = next
	}
	_, end := q.trim(start, min(at, to))
	if words < 1 || words < 2 && !org && end-start < 2 {
		return start, start
	}
	return start, end
}

// allCaps says whether capitals tell nothing in a stretch.
func (q *petitioner) allCaps(start, end int) bool { return isUpper(q.text[q.at[start]:q.at[end]]) }

var orgSmall = set("ty", "hang", "cong", "ngan", "tnhh", "co", "phan", "thuong", "mai", "tmcp", "cp", "va", "dich", "vu", "mot", "thanh", "vien", "hop", "tac", "xa", "doanh", "nghiep", "tu", "nhan", "trach", "nhiem", "huu", "han", "dau", "phat", "trien", "xay", "dung", "san", "xuat", "nong", "xuat", "nhap", "khau", "chi", "nhanh", "tinh", "thanh", "pho", "huyen", "quan", "tin", "dung", "dan", "quy", "ban", "uy", "tong", "du", "lich", "van", "tai")
