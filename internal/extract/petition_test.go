package extract_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/errs"
	"thads/internal/extract"
)

var rewritePetitions = flag.Bool("rewrite-petitions", false, "write the expected readings of testdata/petitions anew")

// Every petition and every name in testdata/petitions is invented.
func TestPetitionsReadAsTheirExpectedJSON(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/petitions/*.txt")
	if err != nil || len(files) < 12 {
		t.Fatalf("found %d petitions (%v), want 12 and more", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			p := petitionOf(t, file)
			petitionSpans(t, p)
			p.Text = ""
			var got bytes.Buffer
			enc := json.NewEncoder(&got)
			enc.SetIndent("", "  ")
			enc.SetEscapeHTML(false)
			if err := enc.Encode(p); err != nil {
				t.Fatal(err)
			}
			want := strings.TrimSuffix(file, ".txt") + ".json"
			if *rewritePetitions {
				if err := os.WriteFile(want, got.Bytes(), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			expected, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(expected), got.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func petitionOf(t *testing.T, file string) *extract.Petition {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	p, err := extract.ReadPetition(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// petitionSpans fails where evidence does not stand in the text where it says it does.
func petitionSpans(t *testing.T, p *extract.Petition) {
	t.Helper()
	ok := func(what string, s extract.Span) {
		if s.Start < 0 || s.End > len(p.Text) || s.Start >= s.End || p.Text[s.Start:s.End] != s.Text {
			t.Errorf("%s: evidence [%d:%d] %q is not what stands there", what, s.Start, s.End, s.Text)
		}
	}
	all := func(what string, values extract.Values) {
		for key, v := range values {
			ok(what+" "+key, v.Span)
		}
	}
	all("petition", p.Evidence)
	for _, one := range append(append([]extract.Party{}, p.Creditors...), p.Debtors...) {
		all(one.Name, one.Values)
	}
	for _, j := range p.Judgments {
		all(j.JudgmentNumber, j.Values)
	}
	for _, c := range p.Asked {
		ok("asked", c.Span)
	}
	for _, w := range p.Warnings {
		if w.Span != nil {
			ok(w.Key, *w.Span)
		}
	}
}

// The expected JSON was made by the program; these are the facts a person read off the papers.
func TestPetitionsSayWhatAPersonReadsInThem(t *testing.T) {
	t.Parallel()
	type facts struct {
		requester, role, agency, court, number, date, day string
		creditors, debtors                                []string
		asked                                             []int64 // 0 for an item without a sum
		account                                           string
		signed, late                                      bool
		documents                                         int
	}
	cases := map[string]facts{
		"d04-cu": {"Đặng Thị Hồng Nhạn", extract.RoleCreditor, "Chi cục Thi hành án dân sự huyện Lộc Thủy, tỉnh Quảng Hà", "Tòa án nhân dân huyện Lộc Thủy, tỉnh Quảng Hà", "18/2023/DS-ST", "2023-06-12", "2023-08-04",
			[]string{"Đặng Thị Hồng Nhạn"}, []string{"Lý Công Uyên"}, []int64{86_500_000}, "", true, false, 2},
		"thu-tay": {"Phùng Văn Khải", extract.RoleCreditor, "Thi hành án dân sự tỉnh Sơn Khê", "Tòa án nhân dân tỉnh Sơn Khê", "44/2025/DS-PT", "2025-11-18", "2026-03-05",
			[]string{"Phùng Văn Khải"}, []string{"Tạ Đình Lượng"}, []int64{120_000_000}, "970400001234567", true, false, 2},
		"thu-khong-tieu-de": {"Bạch Thị Nụ", extract.RoleCreditor, "Thi hành án dân sự tỉnh Lam Giang", "Tòa án nhân dân khu vực 6 - Lam Giang", "11/2026/HS-ST", "2026-01-06", "2026-04-01",
			[]string{"Bạch Thị Nụ"}, []string{"Cù Văn Thành"}, []int64{38_600_000}, "", true, false, 0},
		"chu-hoa": {"Võ Thị Ánh Mai", extract.RoleCreditor, "PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 2 - BÌNH KIỀU", "Tòa án nhân dân khu vực 2 - Bình Kiều", "07/2026/QĐST-DS", "2026-01-15", "2026-02-02",
			[]string{"Võ Thị Ánh Mai"}, []string{"Đoàn Minh Sơn"}, []int64{45_000_000, 0}, "", true, false, 2},
		"khong-dau": {"Bui Quang Thai", extract.RoleCreditor, "Thi hanh an dan su tinh Ha Luong", "Tòa án nhân dân khu vuc 1 - Ha Luong", "31/2025/DS-ST", "2025-10-20", "2025-12-11",
			[]string{"Bui Quang Thai"}, []string{"Mai Thi Tuyet"}, []int64{1_250_000_000}, "", true, false, 1},
		"quet-mo": {"Hoàng Thị Lệ Thuỷ", extract.RoleCreditor, "Thi hành án dân sư tĩnh Lam Giang", "Tòa án nhân dân khu vưc 4 - Lam Giang", "09/2026/DS-ST", "2026-01-15", "2026-03-02",
			[]string{"Hoàng Thị Lệ Thuỷ"}, []string{"Trịnh Hữu Phước"}, []int64{62_000_000}, "", true, false, 0},
		"ba-nguoi-phai": {"Lưu Đình Quân", extract.RoleCreditor, "Thi hành án dân sự thành phố Vân Hải", "Tòa án nhân dân quận Hải Châu, thành phố Vân Hải", "05/2025/KDTM-ST", "2025-05-28", "2025-10-15",
			[]string{"Lưu Đình Quân"}, []string{"Nghiêm Xuân Bách", "Cao Thị Diệp", "Công ty TNHH Vận tải Bách Diệp"}, []int64{1_712_345_678, 0, 20_000_000}, "19020304050607", true, false, 3},
		"ngan-hang": {"Ngân hàng Thương mại cổ phần Biển Xanh", extract.RoleCreditor, "Thi hành án dân sự tỉnh Long Sơn", "Tòa án nhân dân khu vực 1 - Long Sơn", "102/2025/QĐST-KDTM", "2025-12-24", "2026-01-07",
			[]string{"Ngân hàng Thương mại cổ phần Biển Xanh"}, []string{"Kiều Văn Tám", "Nông Thị Xuyến"}, []int64{3_500_000_000, 0}, "", true, false, 3},
		"duoc-uy-quyen": {"Hồ Sỹ Đạt", extract.RoleRepresentative, "Phòng Thi hành án dân sự khu vực 3, tỉnh Tây Lĩnh", "Tòa án nhân dân khu vực 3 - Tây Lĩnh", "66/2025/DS-ST", "2025-12-30", "2026-02-25",
			[]string{"Lương Thị Én"}, []string{"Đào Duy Nhất"}, []int64{0, 0, 6_250_000}, "", false, false, 3},
		"qua-han-lu-lut": {"Trương Thị Bưởi", extract.RoleCreditor, "Thi hành án dân sự tỉnh Quảng Hà", "Tòa án nhân dân huyện Minh Hóa, tỉnh Quảng Hà", "15/2020/DS-ST", "2020-08-20", "2025-12-10",
			[]string{"Trương Thị Bưởi"}, []string{"Đinh Văn Rạng"}, []int64{25_000_000}, "", true, true, 2},
		"nguoi-phai-tu-yeu-cau": {"Thái Bảo Long", extract.RoleDebtor, "Chi cục Thi hành án dân sự thị xã Hồng Ngự Bắc", "Tòa án nhân dân thị xã Hồng Ngự Bắc", "40/2024/HNGĐ-ST", "2024-04-03", "2024-06-20",
			[]string{"Huỳnh Thị Sáu"}, []string{"Thái Bảo Long"}, []int64{75_000_000}, "", true, false, 1},
		"cap-duong-con": {"Rơ Châm H'Yên", extract.RoleCreditor, "Thi hành án dân sự tỉnh Cao Nguyên", "Tòa án nhân dân khu vực 2 - Cao Nguyên", "93/2025/QĐST-HNGĐ", "2025-07-14", "2025-11-02",
			[]string{"Rơ Châm H'Yên"}, []string{"Siu Blơi"}, []int64{1_500_000}, "", true, false, 0},
		"dan-mot-dong": {"Vương Quốc Anh", extract.RoleCreditor, "Thi hành án dân sự tỉnh Đông Triều", "Tòa án nhân dân khu vực 5 - Đông Triều", "02/2026/LĐ-ST", "2026-02-10", "2026-03-20",
			[]string{"Vương Quốc Anh"}, []string{"Công ty cổ phần Than Đá Xanh"}, []int64{58_400_000}, "", true, false, 1},
		"phan-quyet-trong-tai": {"CÔNG TY CỔ PHẦN THÉP SÔNG GIANH", extract.RoleCreditor, "Thi hành án dân sự thành phố Vân Hải", "Trung tâm Trọng tài Thương mại Vân Hải", "45/25 VH", "2025-09-19", "2025-11-01",
			[]string{"CÔNG TY CỔ PHẦN THÉP SÔNG GIANH"}, []string{"CÔNG TY TNHH XÂY LẮP TÂN CẢNG"}, []int64{4_250_000_000, 120_500_000}, "0011223344556", true, false, 2},
	}
	names := func(all []extract.Party) (out []string) {
		for _, p := range all {
			out = append(out, p.Name)
		}
		return out
	}
	for name, want := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := petitionOf(t, "testdata/petitions/"+name+".txt")
			got := facts{requester: p.Requester, role: p.Role, agency: p.Agency, day: p.RequestDate, creditors: names(p.Creditors), debtors: names(p.Debtors),
				signed: p.Signed, late: p.Late, documents: len(p.Documents)}
			if len(p.Judgments) > 0 {
				got.court, got.number, got.date = p.Judgments[0].Court, p.Judgments[0].JudgmentNumber, p.Judgments[0].JudgmentDate
			}
			for _, c := range p.Asked {
				sum := int64(0)
				if c.AmountVND != nil {
					sum = *c.AmountVND
				}
				got.asked = append(got.asked, sum)
			}
			if p.Bank != nil {
				got.account = p.Bank.Number
			}
			if diff := cmp.Diff(want, got, cmp.AllowUnexported(facts{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatIsNoPetitionIsRefusedWithAReason(t *testing.T) {
	t.Parallel()
	judgment, err := os.ReadFile("testdata/vay-ty-trieu.txt")
	if err != nil {
		t.Fatal(err)
	}
	const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	for name, c := range map[string]struct {
		text string
		want *errs.Def
	}{
		"nothing":                   {" \n\f ", extract.ErrEmpty},
		"a judgment":                {string(judgment), extract.ErrNotPetition},
		"an enforcement decision":   {nation + "QUYẾT ĐỊNH\nThi hành án theo yêu cầu\nCăn cứ đơn yêu cầu thi hành án của bà Đỗ Thị Ngát ngày 3/3/2026", extract.ErrNotPetition},
		"a page of a story":         {"Trăng lên cao dần trên dòng sông, con đò nhỏ vẫn nằm im dưới bến.", extract.ErrNotPetition},
		"a claim to a court":        {nation + "ĐƠN KHỞI KIỆN\nKính gửi: Tòa án nhân dân khu vực 1\nTôi tên là Đỗ Thị Ngát", extract.ErrOtherPetition},
		"a withdrawal":              {nation + "ĐƠN ĐỀ NGHỊ RÚT ĐƠN YÊU CẦU THI HÀNH ÁN\nKính gửi: Thi hành án dân sự tỉnh Sơn Khê\nTôi tên là Đỗ Thị Ngát", extract.ErrOtherPetition},
		"a request to postpone":     {nation + "ĐƠN XIN HOÃN THI HÀNH ÁN\nKính gửi: Thi hành án dân sự tỉnh Sơn Khê\nTôi tên là Đỗ Thị Ngát", extract.ErrOtherPetition},
		"a complaint":               {nation + "ĐƠN KHIẾU NẠI\n(về quyết định thi hành án)\nKính gửi: Thi hành án dân sự tỉnh Sơn Khê\nTôi tên là Đỗ Thị Ngát", extract.ErrOtherPetition},
		"a form nobody has filled":  {nation + "ĐƠN YÊU CẦU THI HÀNH ÁN\nKính gửi: ..........\n1. Người yêu cầu thi hành án: ........\nĐịa chỉ: ........\n3. Người phải thi hành án:\n- ......., địa chỉ: ......\n5. Các khoản yêu cầu thi hành:\n- ........\n", extract.ErrBlankPetition},
		"a paper of endless length": {"ĐƠN YÊU CẦU THI HÀNH ÁN\n" + strings.Repeat("Tôi yêu cầu thi hành án. ", 60_000), extract.ErrPetitionTooLong},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := extract.ReadPetition(c.text)
			if !errors.Is(err, c.want) || p != nil {
				t.Fatalf("got %v, %v, want %v", p, err, c.want.Key)
			}
		})
	}
}

func TestAJudgmentStapledBehindAPetitionIsNotReadAsPartOfIt(t *testing.T) {
	t.Parallel()
	first, err := os.ReadFile("testdata/petitions/khong-dau.txt")
	if err != nil {
		t.Fatal(err)
	}
	second, err := os.ReadFile("testdata/vay-ty-trieu.txt")
	if err != nil {
		t.Fatal(err)
	}
	alone, err := extract.ReadPetition(string(first))
	if err != nil {
		t.Fatal(err)
	}
	both, err := extract.ReadPetition(string(first) + "\f" + string(second))
	if err != nil {
		t.Fatal(err)
	}
	alone.Text, both.Text = "", ""
	if diff := cmp.Diff(alone, both); diff != "" {
		t.Error(diff)
	}
}

func TestDoubtsOfAPetitionAreSaid(t *testing.T) {
	t.Parallel()
	const top = "ĐƠN YÊU CẦU THI HÀNH ÁN\nKính gửi: Thi hành án dân sự tỉnh Sơn Khê\nNgười yêu cầu thi hành án: Đỗ Thị Ngát\nSố định danh: 040185001234\nĐịa chỉ: xã Hương Lộc, tỉnh Sơn Khê\nNgười được thi hành án: Đỗ Thị Ngát\nNgười phải thi hành án: Hà Văn Mùi\n"
	const title = "Bản án, quyết định được yêu cầu thi hành: Bản án số 3/2026/DS-ST ngày 05/01/2026 của Tòa án nhân dân khu vực 1 - Sơn Khê\n"
	const end = "Sơn Khê, ngày 10 tháng 3 năm 2026\nNGƯỜI YÊU CẦU\n(đã ký)\nĐỗ Thị Ngát"
	for name, c := range map[string]struct{ text, key string }{
		"figures and words differ":        {top + title + "Các khoản yêu cầu thi hành: trả 10.000.000 đồng (mười hai triệu đồng)\n" + end, "amount_words"},
		"no date":                         {top + title + "Các khoản yêu cầu thi hành: trả 10.000.000 đồng\nNGƯỜI YÊU CẦU\n(đã ký)", "no_date"},
		"no signature":                    {top + title + "Các khoản yêu cầu thi hành: trả 10.000.000 đồng\nSơn Khê, ngày 10 tháng 3 năm 2026", "no_signature"},
		"nothing asked":                   {top + title + end, "no_claims"},
		"no judgment":                     {top + "Các khoản yêu cầu thi hành: trả 10.000.000 đồng\n" + end, "no_judgment"},
		"a judgment later than the paper": {top + strings.Replace(title, "05/01/2026", "05/11/2026", 1) + "Các khoản yêu cầu thi hành: trả 10.000.000 đồng\n" + end, "judgment_after_request"},
		"the account of somebody else":    {top + title + "Các khoản yêu cầu thi hành: trả 10.000.000 đồng\nTài khoản nhận tiền: 0102030405, Ngân hàng TMCP Biển Xanh, chủ tài khoản Lê Thị Lài\n" + end, "account_holder"},
		"an impossible identity number":   {strings.Replace(top, "040185001234", "999185001234", 1) + title + "Các khoản yêu cầu thi hành: trả 10.000.000 đồng\n" + end, "identity_odd"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := extract.ReadPetition(c.text)
			if err != nil {
				t.Fatal(err)
			}
			var keys []string
			for _, w := range p.Warnings {
				keys = append(keys, w.Key)
			}
			if diff := cmp.Diff([]string{c.key}, keys); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestInterestOnOverdueDebtIsNoExcuse(t *testing.T) {
	t.Parallel()
	p := petitionOf(t, "testdata/petitions/ba-nguoi-phai.txt")
	if p.Late || p.Excuse != nil {
		t.Errorf("late %v, excuse %v", p.Late, p.Excuse)
	}
}

func TestTheExcuseOfALatePetitionIsRead(t *testing.T) {
	t.Parallel()
	e := petitionOf(t, "testdata/petitions/qua-han-lu-lut.txt").Excuse
	if e == nil || e.Ground != extract.ExcuseForceMajeure || e.From != "2025-10-05" || e.To != "2025-11-30" || len(e.Proof) != 1 {
		t.Errorf("got %+v", e)
	}
}

func FuzzReadPetition(f *testing.F) {
	files, err := filepath.Glob("testdata/petitions/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := extract.ReadPetition(text)
		if err != nil {
			if errs.As(err) == nil {
				t.Fatalf("not an error of the house: %v", err)
			}
			return
		}
		petitionSpans(t, p)
	})
}
