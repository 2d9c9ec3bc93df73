package vn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Tone is one of the six tones; its value is the combining mark that writes it.
type Tone rune

// The tones and how they are written.
const (
	Level   Tone = 0      // ngang
	Falling Tone = 0x0300 // huyền
	Rising  Tone = 0x0301 // sắc
	Broken  Tone = 0x0303 // ngã
	Asking  Tone = 0x0309 // hỏi
	Heavy   Tone = 0x0323 // nặng
)

// SplitTone takes the tone off a syllable, wherever it is placed ("hoà" and "hòa" give the same), and answers the rest in
// lower-case NFC. ok is false where there are two tones, a tone not on a vowel, or a mark that Vietnamese does not have.
func SplitTone(word string) (base string, tone Tone, ok bool) {
	base, tone, _, ok = splitTone(word)
	return base, tone, ok
}

// splitTone also answers which letter of the base, counted from 0, carries the tone.
func splitTone(word string) (base string, tone Tone, at int, ok bool) {
	var b strings.Builder
	letters, vowel := 0, false
	for _, r := range norm.NFD.String(strings.ToLower(word)) {
		switch t := Tone(r); t {
		case Falling, Rising, Broken, Asking, Heavy:
			if tone != Level || !vowel {
				return "", Level, 0, false
			}
			tone, at = t, letters-1
		default:
			if !unicode.Is(unicode.Mn, r) {
				letters++
				vowel = strings.ContainsRune("aeiouy", r)
			} else if !vowel || !isQuality(r) {
				return "", Level, 0, false
			}
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String()), tone, at, true
}

// IsSyllable says whether one word obeys the Vietnamese rules of onset, rime and tone. It knows no dictionary: "choáng" and
// the unused "quyểnh" both pass; names of minorities ("Krông", "H'Mông", "Niê") mostly don't, and that proves nothing.
func IsSyllable(word string) bool {
	if word == "" || len(word) > longestWord {
		return false
	}
	base, tone, at, ok := splitTone(word)
	if !ok {
		return false
	}
	for _, onset := range onsets {
		rime, found := strings.CutPrefix(base, onset)
		if found && rime != "" && agrees(onset, rime) && toneAgrees(rime, tone) && (tone == Level || placed([]rune(rime), at-utf8.RuneCountInString(onset))) {
			return true
		}
	}
	return false
}

// PlausibleShare is the share, 0..1, of the words of a text that are Vietnamese syllables, and how many words were looked
// at. Words with digits and single capitals with a full stop are not counted.
func PlausibleShare(s string) (share float64, words int) {
	good := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && !unicode.IsDigit(r) }) {
		if strings.ContainsFunc(w, unicode.IsDigit) {
			continue
		}
		words++
		if IsSyllable(w) {
			good++
		}
	}
	if words == 0 {
		return 0, 0
	}
	return float64(good) / float64(words), words
}

var onsets = []string{"", "b", "ch", "c", "d", "đ", "gh", "gi", "g", "h", "kh", "k", "l", "m", "ngh", "ng", "nh", "n", "ph", "p", "qu", "r", "s", "th", "tr", "t", "v", "x"}

// rimes holds every rime of the standard language, without tone.
var rimes = set(`
a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt
âc âm ân âng âp ât âu ây
e ec em en eng eo ep et
ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong oong ooc op ot
ô ôc ôi ôm ôn ông ôông ôp ôt
ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uê uêch uênh uc ui um un ung uô uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uynh uyên uyêt uyp uyt uyu
ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu`)

// afterQu holds what may follow "qu", where u is a glide.
var afterQu = set(`a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên ênh êt êch i it ít ơ ôc
y ych ynh yên yêt yt ynh`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// agrees says whether an onset may stand before a rime: c, g, ng before a, o, u and k, gh, ngh before e, i, y.
func agrees(onset, rime string) bool {
	if onset == "qu" {
		return afterQu[rime]
	}
	if !rimes[rime] {
		return false
	}
	front := strings.HasPrefix(rime, "e") || strings.HasPrefix(rime, "ê") || strings.HasPrefix(rime, "i") || strings.HasPrefix(rime, "y")
	glide := rime[0] == 'y' && rime != "y" // yên, yêu stand without an onset
	switch onset {
	case "c", "ng":
		return !front
	case "k":
		return front && !glide
	case "gh", "ngh":
		return front && rime[0] != 'y'
	case "g":
		return !front || rime[0] == 'i' // gì, gìn, giếng are spelt with one i
	case "gi":
		return rime[0] != 'i' && rime[0] != 'y'
	case "":
		return true
	default:
		return !glide
	}
}

// toneAgrees: a rime closed by c, ch, p or t takes only the rising and the heavy tone.
func toneAgrees(rime string, tone Tone) bool {
	if strings.HasSuffix(rime, "c") || strings.HasSuffix(rime, "ch") || strings.HasSuffix(rime, "p") || strings.HasSuffix(rime, "t") {
		return tone == Rising || tone == Heavy
	}
	return true
}

// placed says whether the tone sits on a letter of the rime where people write it: the vowel with a quality mark, else the
// main vowel; after the glides o and u (oa, oe, uy) both habits pass, "hoà" and "hòa", "toàn" and "tòan".
func placed(rime []rune, at int) bool {
	if at < 0 {
		return false
	}
	vowels := 0
	for vowels < len(rime) && strings.ContainsRune("aăâeêioôơuưy", rime[vowels]) {
		vowels++
	}
	for i := vowels - 1; i >= 0; i-- {
		if strings.ContainsRune("ăâêôơư", rime[i]) {
			return at == i
		}
	}
	glide := vowels >= 2 && (rime[0] == 'o' && (rime[1] == 'a' || rime[1] == 'e') || rime[0] == 'u' && rime[1] == 'y')
	switch {
	case vowels == 1:
		return at == 0
	case glide:
		return at == 0 || at == 1
	case vowels < len(rime):
		return at == vowels-1
	default:
		return at == 0
	}
}
