package people_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thads/internal/errs"
	"thads/internal/people"
)

// table is a small table of our own in the form of the national one.
const table = "new_province\tnew_ward_code\tnew_ward\told_ward_code\told_ward\tnote\told_district\told_province\n" +
	"Thành phố Hà Nội (01)\t1\ta\t1\tb\tNhập\tQuận Long Biên (004)\tThành phố Hà Nội (01)\n" +
	"Tỉnh An Giang (91)\t1\ta\t1\tb\tNhập\tHuyện Châu Thành (894)\tTỉnh An Giang (89)\n" +
	"Tỉnh An Giang (91)\t1\ta\t1\tb\tNhập\tHuyện Châu Thành (905)\tTỉnh Kiên Giang (91)\n" +
	"Tỉnh Vĩnh Long (86)\t1\ta\t1\tb\tNhập\tHuyện Châu Thành (831)\tTỉnh Bến Tre (83)\n" +
	"Tỉnh Quảng Trị (44)\t1\ta\t1\tb\tNhập\tHuyện Tuyên Hóa (453)\tTỉnh Quảng Bình (44)\n" +
	"Tỉnh Thái Nguyên (19)\t1\ta\t1\tb\tNhập\tHuyện Chợ Mới (065)\tTỉnh Bắc Kạn (06)\n" +
	"Tỉnh An Giang (91)\t1\ta\t1\tb\tNhập\tHuyện Chợ Mới (893)\tTỉnh An Giang (89)\n" +
	"Tỉnh Đồng Nai (75)\t1\ta\t1\tb\tNhập\tHuyện Trảng Bom (737)\tTỉnh Đồng Nai (75)\n" +
	"Tỉnh Nghệ An (40)\t1\ta\t1\tb\tNhập\tThị xã Hoàng Mai (432)\tTỉnh Nghệ An (40)\n" +
	"Thành phố Hà Nội (01)\t1\ta\t1\tb\tNhập\tQuận Hoàng Mai (008)\tThành phố Hà Nội (01)\n"

func TestCourtsLeadToTheOfficeThatEnforces(t *testing.T) {
	t.Parallel()
	offices, places := officesAndPlaces(t)
	router := people.NewRouter(offices, places)
	for _, c := range []struct {
		court    string
		province int64
		office   string
		certain  bool
	}{
		// regional courts since 2025-07-01
		{"Tòa án nhân dân khu vực 3 - Hà Nội", 1, "01.03", true},
		{"TÒA ÁN NHÂN DÂN KHU VỰC 1 – THÀNH PHỐ HỒ CHÍ MINH", 79, "79.01", true},
		{"Toà án nhân dân khu vực 5, tỉnh Lâm Đồng", 68, "68.05", true},
		{"TAND khu vực 12 thành phố Hà Nội", 1, "01.12", true},
		{"Tòa án nhân dân khu vực 99 - Cao Bằng", 4, "", false},
		{"Tòa án nhân dân khu vực 2", 0, "", false},
		// provincial courts, old and new names
		{"Tòa án nhân dân tỉnh Tuyên Quang", 8, "08", true},
		{"Tòa án nhân dân tỉnh Hà Giang", 8, "08", true},
		{"TÒA ÁN NHÂN DÂN TỈNH BẾN TRE", 86, "86", true},
		{"Tòa án nhân dân tỉnh Bà Rịa – Vũng Tàu", 79, "79", true},
		{"Tòa án nhân dân tỉnh Thừa Thiên - Huế", 46, "46", true},
		{"Tòa án nhân dân tỉnh Thanh Hoá", 38, "38", true},
		{"Tòa án nhân dân tỉnh Đắc Lắc", 66, "66", true},
		{"TAND TP. Hồ Chí Minh", 79, "79", true},
		{"TAND TP.HCM", 79, "79", true},
		{"Tòa án nhân dân thành phố Hải Phòng", 31, "31", true},
		{"Tòa án nhân dân Thành phố Đồng Nai", 75, "75", true},
		{"Tòa án nhân dân Hà Nội", 1, "01", true},
		{"Tòa án nhân dân thành phố Huế", 46, "46", false},
		{"Toa an nhan dan tinh Binh Dinh", 0, "", false}, // without any tone it is no name of a court we trust
		{"Tòa án nhân dân tỉnh Binh Dinh", 52, "52", false},
		// courts of districts until 2025-06-30
		{"Tòa án nhân dân quận Lê Chân, thành phố Hải Phòng", 31, "", false},
		{"Tòa án nhân dân quận Ba Đình, thành phố Hà Nội", 1, "01.01", false},
		{"TÒA ÁN NHÂN DÂN QUẬN NAM TỪ LIÊM - THÀNH PHỐ HÀ NỘI", 1, "01.04", false},
		{"Tòa án nhân dân Quận 1, Thành phố Hồ Chí Minh", 79, "79.01", false},
		{"Tòa án nhân dân quận 04, TP. Hồ Chí Minh", 79, "79.01", false},
		{"Tòa án nhân dân Quận 9, Thành phố Hồ Chí Minh", 79, "79.02", false},
		{"Tòa án nhân dân thành phố Thủ Đức, Thành phố Hồ Chí Minh", 79, "79.02", false},
		{"TÒA ÁN NHÂN DÂN HUYỆN LONG THÀNH TỈNH ĐỒNG NAI", 75, "75.02", false},
		{"TÒA ÁN NHÂN DÂN HUYỆN TÂN THÀNH TỈNH BÀ RỊA-VŨNG TÀU", 79, "", false},
		{"Tòa án nhân dân thành phố Huế, tỉnh Thừa Thiên Huế", 46, "", false},
		{"Tòa án nhân dân thành phố Thái Nguyên, tỉnh Thái Nguyên", 19, "19.01", false},
		{"Tòa án nhân dân thị xã Hoàng Mai, tỉnh Nghệ An", 40, "40.04", false},
		{"Tòa án nhân dân huyện TP, tỉnh Bình Thuận", 68, "", false},
		{"Tòa án nhân dân huyện S, tỉnh Lào Cai", 15, "", false},
		{"TÒA ÁN NHÂN DÂN HUYỆN THOẠI SƠN,TỈNH AN GIANG", 91, "", false},
		// the province is not printed
		{"TOÀ ÁN NHÂN DÂN QUẬN LONG BIÊN", 1, "", false},
		{"TÒA ÁN NHÂN DÂN HUYỆN TUYÊN HOÁ", 44, "", false},
		{"TÒA ÁN NHÂN DÂN HUYỆN TRẢNG BOM", 75, "75.03", false},
		{"Tòa án nhân dân thị xã Hoàng Mai", 40, "40.04", false},
		{"Tòa án nhân dân quận Hoàng Mai", 1, "01.03", false},
		{"Tòa án nhân dân huyện Châu Thành", 0, "", false},
		{"Tòa án nhân dân huyện Chợ Mới", 0, "", false},
		{"TOÀ ÁN NHÂN DÂN HUYỆN T", 0, "", false},
		{"Tòa án nhân dân thành phố ĐL, tỉnh LĐ", 0, "", false},
		// the court of first instance decides
		{"Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh", 0, "", false},
		{"Tòa án nhân dân tối cao", 0, "", false},
		{"Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh; sơ thẩm: Tòa án nhân dân tỉnh Tiền Giang", 82, "82", true},
		{"Tòa án nhân dân tỉnh Khánh Hòa; Tòa án nhân dân khu vực 1 - Khánh Hòa", 56, "56.01", true},
		// not ours
		{"TÒA ÁN QUÂN SỰ KHU VỰC QUÂN KHU 2", 0, "", false},
		{"Tòa án quân sự khu vực 1, Quân khu 4", 0, "", false},
		{"Tòa án quân sự Thủ đô Hà Nội", 0, "", false},
		{"Seoul Central District Court", 0, "", false},
		{"Tòa án tối cao Hàn Quốc", 0, "", false},
		{"Trung tâm Trọng tài quốc tế Việt Nam", 0, "", false},
		{"", 0, "", false},
	} {
		got := router.Route(c.court)
		if got.Province != c.province || got.OfficeCode != c.office || got.Certain != c.certain {
			t.Errorf("%q: province %d office %q certain %v, want %d %q %v (%s)", c.court, got.Province, got.OfficeCode, got.Certain, c.province, c.office, c.certain, got.Why)
		}
		if !strings.Contains(got.Why, "(L32)") || strings.Contains(got.Why, "%!") {
			t.Errorf("%q: no clause in %q", c.court, got.Why)
		}
		if got.Province != 0 && !got.Certain && len(got.Alternatives) == 0 {
			t.Errorf("%q: nothing to choose from", c.court)
		}
	}
}

func TestTheReasonNamesWhatAPersonMustKnow(t *testing.T) {
	t.Parallel()
	offices, places := officesAndPlaces(t)
	for court, want := range map[string]string{
		"TÒA ÁN NHÂN DÂN TỈNH BẾN TRE":                   "Tòa án nhân dân tỉnh Bến Tre xét xử sơ thẩm; tỉnh cũ nay thuộc địa bàn của Thi hành án dân sự tỉnh Vĩnh Long, cơ quan này trực tiếp thi hành (L32).",
		"Tòa án quân sự khu vực 1, Quân khu 4":           "cấp quân khu",
		"Tòa án nhân dân khu vực 99 - Cao Bằng":          "ước tính",
		"TÒA ÁN NHÂN DÂN THỊ XÃ BC TỈNH BÀ RỊA-VŨNG TÀU": "Tòa án nhân dân thị xã BC, tỉnh Bà Rịa - Vũng Tàu (cấp huyện cũ)",
		"TOÀ ÁN NHÂN DÂN QUẬN LONG BIÊN":                 "suy ra từ tên huyện",
	} {
		if got := people.Route(court, offices, places).Why; !strings.Contains(got, want) {
			t.Errorf("%q: %q says nothing of %q", court, got, want)
		}
	}
}

func TestWithoutTheTableOnlyKnownTerritoriesHelp(t *testing.T) {
	t.Parallel()
	offices, _ := officesAndPlaces(t)
	if got := people.Route("Tòa án nhân dân huyện Trảng Bom", offices, nil); got.Province != 75 || got.OfficeCode != "75.03" || got.Certain {
		t.Errorf("got %+v", got)
	}
	for _, court := range []string{"Tòa án nhân dân quận Long Biên", "Tòa án nhân dân Hoàng Mai", "Tòa án nhân dân quận 1"} {
		if got := people.Route(court, offices, nil); got.Province != 0 {
			t.Errorf("%q: got %+v", court, got)
		}
	}
}

func TestABadTableOfPlacesIsRefused(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{"", "a\tb\n1\t2\n", table + "Hà Nội\t1\n"} {
		if _, err := people.ParsePlaces(strings.NewReader(bad)); errs.As(err) == nil {
			t.Errorf("%q passes", bad)
		}
	}
}

func TestEveryOldDistrictOfTheCountryFindsItsProvince(t *testing.T) {
	t.Parallel()
	root := os.Getenv("THADS_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	f, err := os.Open(filepath.Join(root, "data", "places", "old_new_wards.tsv"))
	if err != nil {
		t.Skip("no ../shared/data/places: the whole country is not checked")
	}
	defer f.Close()
	places, err := people.ParsePlaces(f)
	if err != nil {
		t.Fatal(err)
	}
	offices, err := people.Offices()
	if err != nil {
		t.Fatal(err)
	}
	router, districts := people.NewRouter(offices, places), 0
	for _, list := range places {
		for _, d := range list {
			districts++
			of := "tỉnh "
			switch d.OldProvince {
			case "Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ", "Huế":
				of = "thành phố "
			}
			court := "Tòa án nhân dân " + d.Kind + " " + d.Name + ", " + of + d.OldProvince
			if got := router.Route(court); got.Province != d.Province && !slip(list, d) {
				t.Errorf("%s: province %d, want %d", court, got.Province, d.Province)
			}
			bare := router.Route("Tòa án nhân dân " + d.Kind + " " + d.Name)
			if bare.Province != 0 && bare.Province != d.Province {
				t.Errorf("%s %s without its province leads to %d, want %d", d.Kind, d.Name, bare.Province, d.Province)
			}
		}
	}
	if districts < 690 {
		t.Errorf("only %d districts", districts)
	}
}

// slip: the table itself names two old provinces for one district (Tân An, Hà Tiên); one of them is wrong.
func slip(list []people.OldDistrict, d people.OldDistrict) bool {
	return slices.ContainsFunc(list, func(o people.OldDistrict) bool {
		return o.Kind == d.Kind && o.Name == d.Name && o.Province == d.Province && o.OldProvince != d.OldProvince
	})
}

func officesAndPlaces(t *testing.T) ([]people.OfficeRow, people.Places) {
	t.Helper()
	offices, err := people.Offices()
	if err != nil {
		t.Fatal(err)
	}
	places, err := people.ParsePlaces(strings.NewReader(table))
	if err != nil {
		t.Fatal(err)
	}
	return offices, places
}
