package vn_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/vn"
)

func TestSyllablesFollowOnsetRimeAndTone(t *testing.T) {
	t.Parallel()
	for _, w := range []string{"nguyễn", "Ướt", "quyết", "giếng", "gì", "nghiêng", "khuỷu", "hoà", "hòa", "toàn", "tòan", "thuở", "ý", "yêu", "quý", "Đường", "oanh", "xoong", "kỳ", "uỷ", "ủy"} {
		if !vn.IsSyllable(w) {
			t.Errorf("%q is a syllable", w)
		}
	}
	for _, w := range []string{"", "Krông", "mat", "càt", "ceo", "nge", "ghà", "giaù", "hoaø", "ñôn", "bcd", "nguyênn", "áà", "5", "kan"} {
		if vn.IsSyllable(w) {
			t.Errorf("%q is no syllable", w)
		}
	}
}

func TestNamesAreWrittenMaskedAndFreedOfHonorifics(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][2]string{
		"NGUYỄN VĂN A":           {"Nguyễn Văn A", "N*** V** A"},
		"trần  thị\u00A0bích":    {"Trần Thị Bích", "T*** T** B***"},
		"H'MƯNG ÊBAN":            {"H'Mưng Êban", "H*** Ê***"},
		"Y-ĐÔN Ê̆ ÊĐÊ":           {"Y-đôn Ê̆ Êđê", "Y*** Ê̆ Ê**"},
		"GIA-RAI":                {"Gia-rai", "G***"},
		"Siu H'Blô":              {"Siu H'Blô", "S** H***"},
		"Rơ Châm Ơ\u0306":        {"Rơ Châm Ơ\u0306", "R* C*** Ơ\u0306"},
		"Kpă McDinh":             {"Kpă McDinh", "K** M***"},
		"":                       {"", ""},
		"NGUYÊ\u0303N ĐƯ\u0301C": {"Nguyễn Đức", "N*** Đ**"},
	} {
		if diff := cmp.Diff(want, [2]string{vn.TitleName(in), vn.Mask(vn.TitleName(in))}); diff != "" {
			t.Errorf("%q: %s", in, diff)
		}
	}
	for in, want := range map[string][2]string{
		"Ông Nguyễn Văn A":   {"Nguyễn Văn A", "Ông"},
		"Bị cáo: Trần B":     {"Trần B", "Bị cáo"},
		"bị đơn bà Lê Thị C": {"Lê Thị C", "bị đơn bà"},
		"BÀ H'Mưng":          {"H'Mưng", "BÀ"},
		"Bà":                 {"Bà", ""},
		"Anhđào Thị":         {"Anhđào Thị", ""},
		"Nguyễn Thị Bà":      {"Nguyễn Thị Bà", ""},
	} {
		name, honorific := vn.StripHonorific(in)
		if diff := cmp.Diff(want, [2]string{name, honorific}); diff != "" {
			t.Errorf("%q: %s", in, diff)
		}
	}
}

func TestIdentityNumbers(t *testing.T) {
	t.Parallel()
	got, ok := vn.ParseCitizenID("001 199 000123")
	if want := (vn.CitizenID{Number: "001199000123", Province: "001", Female: true, BirthYear: 1999}); !ok || got != want {
		t.Errorf("got %+v, %v", got, ok)
	}
	if got, ok := vn.ParseCitizenID("079.305.001234"); !ok || got.BirthYear != 2005 || !got.Female {
		t.Errorf("got %+v, %v", got, ok)
	}
	for _, bad := range []string{"003199000123", "00119900012", "0011990001234", "00119900012x", ""} {
		if _, ok := vn.ParseCitizenID(bad); ok {
			t.Errorf("%q passes", bad)
		}
	}
	for in, want := range map[string]string{"0100109106": "0100109106", "0100109106-001": "0100109106-001", "0100109106 002": "0100109106-002", "0100109107": "", "010010910": "", "0100109106-000": ""} {
		if got, ok := vn.ParseTaxCode(in); ok != (want != "") || ok && got != want {
			t.Errorf("tax code %q: %q, %v", in, got, ok)
		}
	}
	if _, ok := vn.ParseOldID("012 345 678"); !ok {
		t.Error("a nine-digit card is refused")
	}
	if _, ok := vn.ParseOldID("000000000"); ok {
		t.Error("nine zeros pass")
	}
	for in, want := range map[string]string{"0912 345 678": "+84912345678", "+84 (0)912345678": "+84912345678", "84912345678": "+84912345678", "0084912345678": "+84912345678",
		"024 3939 1234": "+842439391234", "0312345": "", "0112345678": "", "1900 1234": "", "+1 912345678": ""} {
		if got, ok := vn.ParsePhone(in); ok != (want != "") || ok && got != want {
			t.Errorf("phone %q: %q, %v", in, got, ok)
		}
	}
}

func TestDocumentNumbersInAllSpellings(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]vn.DocNumber{
		"121/2021/HS-ST":          {Number: "121", Year: 2021, Symbol: "HS-ST"},
		"Số: 121 / 2021 /HS – ST": {Number: "121", Year: 2021, Symbol: "HS-ST"},
		"21101/QĐ-THADS":          {Number: "21101", Symbol: "QĐ-THADS"},
		"21101/QÐ - THADS":        {Number: "21101", Symbol: "QĐ-THADS"},
		"09/2017/DSST":            {Number: "09", Year: 2017, Symbol: "DSST"},
		"11/2022-HSST":            {Number: "11", Year: 2022, Symbol: "HSST"},
		"02/2024/HSST-QĐ":         {Number: "02", Year: 2024, Symbol: "HSST-QĐ"},
		"326/2016/UBTVQH14":       {Number: "326", Year: 2016, Symbol: "UBTVQH14"},
		"15a/2020/QĐST-HNGĐ":      {Number: "15a", Year: 2020, Symbol: "QĐST-HNGĐ"},
		"106/2025":                {Number: "106", Year: 2025},
	} {
		got, ok := vn.ParseDocNumber(in)
		if !ok || got != want {
			t.Errorf("%q: %+v, %v", in, got, ok)
		}
		if again, ok := vn.ParseDocNumber(got.String()); !ok || again != got {
			t.Errorf("%q does not come back: %+v", got.String(), again)
		}
	}
	for _, bad := range []string{"", "121", "ngày 12/3/2020", "HS-ST", "12//", "121/2021/HS ST, ngày"} {
		if got, ok := vn.ParseDocNumber(bad); ok {
			t.Errorf("%q is read as %+v", bad, got)
		}
	}
	a, _ := vn.ParseDocNumber("09/2017/DSST")
	b, _ := vn.ParseDocNumber("9/2017/ds-st")
	if a.Key() != b.Key() {
		t.Errorf("keys differ: %q %q", a.Key(), b.Key())
	}
}

func TestDatesInFiguresAndWords(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"ngày 02 tháng 01 năm 2026": "2026-01-02", "02/01/2026": "2026-01-02", "2-1-2026": "2026-01-02", "Ngày: 21/12/ 2018.": "2018-12-21",
		"02.01.2026": "2026-01-02", "2026-01-02": "2026-01-02", "mùng 5 tháng 3 năm 2020": "2020-03-05",
		"ngày mồng năm tháng giêng năm hai nghìn không trăm hai mươi sáu": "2026-01-05",
		"Ngày hai mươi lăm, tháng mười hai, năm hai ngàn lẻ chín":         "2009-12-25",
		"ngày ba mươi mốt tháng tám năm một nghìn chín trăm tám mươi tám": "1988-08-31",
		"29 tháng 2 năm 2024": "2024-02-29",
	} {
		if got, ok := vn.ParseDate(in); !ok || got.String() != want {
			t.Errorf("%q: %v, %v", in, got, ok)
		}
	}
	for _, bad := range []string{"", "31/04/2026", "29/02/2025", "02/13/2026", "02/01/26", "ngày ... tháng ... năm 2026", "5/3-2020", "ngày 05 tháng 13 năm 2020", "0/1/2020", "tháng 3 năm 2020"} {
		if got, ok := vn.ParseDate(bad); ok {
			t.Errorf("%q is read as %v", bad, got)
		}
	}
}

func TestPlacesHaveOneKey(t *testing.T) {
	t.Parallel()
	for _, same := range [][]string{
		{"tỉnh Khánh Hòa", "Tỉnh Khánh Hoà", "KHÁNH HÒA"},
		{"TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh", "TP.HCM", "TPHCM", "tp Hồ Chí Minh"},
		{"Quận 1", "Q.1", "quận 01"},
		{"Ea H'Leo", "huyện Ea H’Leo"},
		{"Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu"},
		{"huyện Lý Nhân", "Lí Nhân"},
		{"xã Tam Kỳ", "Tam Kì"},
	} {
		for _, s := range same[1:] {
			if vn.PlaceKey(s) != vn.PlaceKey(same[0]) {
				t.Errorf("%q -> %q, %q -> %q", s, vn.PlaceKey(s), same[0], vn.PlaceKey(same[0]))
			}
		}
	}
	if vn.PlaceKey("Thanh Hà") == vn.PlaceKey("Thạnh Hà") {
		t.Error("tones must tell places apart")
	}
	if kind, name := vn.SplitPlace("thị xã Nghi Sơn"); kind != "thị xã" || name != "Nghi Sơn" {
		t.Errorf("%q %q", kind, name)
	}
	if kind, name := vn.SplitPlace("Tp Huế"); kind != "thành phố" || name != "Huế" {
		t.Errorf("%q %q", kind, name)
	}
}
