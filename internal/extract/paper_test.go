package extract_test

import (
	"os"
	"strings"
	"testing"

	"thads/internal/extract"
)

// catalogueTitles reads the titles of the house's papers; extract may not import them, its test may read them.
func catalogueTitles(t *testing.T) *extract.Titles {
	t.Helper()
	raw, err := os.ReadFile("../../forms/catalogue.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var list []extract.Title
	for i, line := range strings.Split(strings.TrimSpace(string(raw)), "\n") {
		c := strings.Split(line, "\t")
		if i > 0 && !strings.HasPrefix(c[0], "SO-") {
			list = append(list, extract.Title{Code: c[0], Text: c[2]})
		}
	}
	return extract.NewTitles(list)
}

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

// Everything here is made up: names, numbers, days.
var firstPages = []struct {
	name, page, code, title, number, day string
}{
	{"a decision as the house prints it", "CỤC QUẢN LÝ THI HÀNH ÁN DÂN SỰ\nTHI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK\n" + nation + "Số: 318/QĐ-THADS\nĐắk Lắk, ngày 05 tháng 10 năm 2026\n\nQUYẾT ĐỊNH\nThi hành án chủ động\n\nCăn cứ Luật Thi hành án dân sự số 106/2025/QH15;",
		"QDT-001", "", "318/QĐ-THADS", "2026-10-05"},
	{"a decision on request", nation + "Số: 12/QĐ-THADS\nQUYẾT ĐỊNH\nThi hành án theo yêu cầu\nCăn cứ Bản án số 5/2026/DS-ST ngày 02 tháng 3 năm 2026", "QDT-002", "", "12/QĐ-THADS", ""},
	{"no means", nation + "Số: 45/QĐ-THADS   Hà Nội, ngày 02 tháng 11 năm 2026\nQUYẾT ĐỊNH\nVề việc chưa có điều kiện thi hành án\nTRƯỞNG THI HÀNH ÁN DÂN SỰ", "QDT-018", "", "45/QĐ-THADS", "2026-11-02"},
	{"two columns of a text layer", "THI HÀNH ÁN DÂN SỰ TỈNH AN GIANG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n        PHÒNG KHU VỰC 2                        Độc lập - Tự do - Hạnh phúc\n    Số: 77/QĐ-THADS                       An Giang, ngày 9 tháng 02 năm 2026\n\n                              QUYẾT ĐỊNH\n                     Về việc tạm đình chỉ thi hành án\n",
		"QDT-024", "", "77/QĐ-THADS", "2026-02-09"},
	{"number, place and day on one recognised line", "THI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 77/QĐ-THADS Đắk Lắk, ngày 05 tháng 11 năm 2026\nQUYẾT ĐỊNH\nVề việc phong tỏa tài khoản\nCăn cứ Quyết định số 9/QĐ-THADS ngày 01 tháng 9 năm 2026", "QDC-001", "", "77/QĐ-THADS", "2026-11-05"},
	{"marks lost by recognition", "CONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\nSo: 88/QD-THADS\nQUYET DINH\nVe viec dinh chi thi hanh an\n", "QDT-027", "", "88/QĐ-THADS", ""},
	{"letters misread", nation + "Sô: 101/QĐ-THADS\nQUYÉT ĐỊNIH\nVề việc uỷ thác thi hanh án\nCăn cứ", "QDT-029", "", "101/QĐ-THADS", ""},
	{"letters set apart", nation + "Số: 6/QĐ-THADS\nQ U Y Ế T  Đ Ị N H\nVề việc phong toả tài khoản\n", "QDC-001", "", "6/QĐ-THADS", ""},
	{"postponing for a protest", nation + "QUYẾT ĐỊNH\nVề việc hoãn thi hành án theo yêu cầu của\nngười có thẩm quyền kháng nghị\n", "QDT-022", "", "", ""},
	{"seizing land", nation + "Số: 140/QĐ-THADS\nQUYẾT ĐỊNH\nVề việc cưỡng chế kê biên, xử lý quyền sử dụng đất,\ntài sản gắn liền với đất\nCHẤP HÀNH VIÊN", "QDC-018", "", "140/QĐ-THADS", ""},
	{"deducting from an account", nation + "QUYẾT ĐỊNH\nVề việc khấu trừ tiền trong tài khoản\n", "QDC-008", "", "", ""},
	{"ending the deduction", nation + "QUYẾT ĐỊNH\nVề việc chấm dứt khấu trừ tiền trong tài khoản\n", "QDC-009", "", "", ""},
	{"wages", nation + "Số 19/QĐ-THADS\nQUYẾT ĐỊNH\nVề việc trừ vào thu nhập của người phải thi hành án\n", "QDC-010", "", "19/QĐ-THADS", ""},
	{"appointing the officer", nation + "QUYẾT ĐỊNH\nPhân công Chấp hành viên tổ chức thi hành án\n", "QDT-013", "", "", ""},
	{"withdrawing a decision", nation + "QUYẾT ĐỊNH\nVề việc thu hồi quyết định về thi hành án\nCăn cứ", "QDT-034", "", "", ""},
	{"answering a complaint", nation + "Số: 3/QĐ-THADS\nQUYẾT ĐỊNH\nVề việc giải quyết khiếu nại của ông Nguyễn Văn Mẫu (lần đầu)\n", "QDT-057", "", "3/QĐ-THADS", ""},
	{"verification minutes with a name after the title", nation + "BIÊN BẢN\nVề việc xác minh điều kiện thi hành án\nHôm nay, ngày 14 tháng 10 năm 2026, tại Ủy ban nhân dân xã Ea Kar\nChúng tôi gồm: ông Y Blơ Niê", "BB-011", "", "", "2026-10-14"},
	{"minutes of work", nation + "BIÊN BẢN LÀM VIỆC\nHồi 8 giờ 30 phút ngày 20/10/2026, tại trụ sở", "BB-008", "", "", "2026-10-20"},
	{"minutes of seizure", nation + "BIÊN BẢN\nKê biên tài sản\nHôm nay, ngày 01 tháng 11 năm 2026", "BB-018", "", "", "2026-11-01"},
	{"minutes of service", nation + "BIÊN BẢN\nVề việc tống đạt, giao thông báo\n", "BB-003", "", "", ""},
	{"minutes of posting", nation + "BIÊN BẢN NIÊM YẾT CÔNG KHAI\nHôm nay, ngày 5/11/2026", "BB-004", "", "", "2026-11-05"},
	{"minutes of posting in two lines", nation + "BIÊN BẢN\nNiêm yết công khai\nHôm nay, ngày 5/11/2026", "BB-004", "", "", "2026-11-05"},
	{"minutes that end the posting", nation + "BIÊN BẢN\nVề việc kết thúc niêm yết\n", "BB-005", "", "", ""},
	{"an agreement", nation + "BIÊN BẢN\nThoả thuận thi hành án\nHôm nay ngày 7 tháng 11 năm 2026", "BB-009", "", "", "2026-11-07"},
	{"minutes with wrong letters", nation + "BIÊN BÀN\nVê việc giao bào quàn tài sàn kê bién\n", "BB-020", "", "", ""},
	{"notice of seizure", nation + "Số: 21/TB-THADS\nTHÔNG BÁO\nVề việc kê biên tài sản\nKính gửi: Ông Trần Văn Mẫu", "TB-010", "", "21/TB-THADS", ""},
	{"notice of enforcement", nation + "THÔNG BÁO\nVề việc cưỡng chế thi hành án\n", "TB-009", "", "", ""},
	{"notice of auction", nation + "Số: 30/TB-THADS\nTHÔNG BÁO\nVề việc bán đấu giá tài sản\n", "TB-016", "", "30/TB-THADS", ""},
	{"auction without a buyer", nation + "THÔNG BÁO\nVề việc đấu giá không thành\n", "TB-018", "", "", ""},
	{"second summons", nation + "Số: 15/GTT-THADS\nGIẤY TRIỆU TẬP\n(Lần hai)\nKính gửi: Ông Lê Văn Mẫu", "TB-047", "", "15/GTT-THADS", ""},
	{"summons", nation + "GIẤY TRIỆU TẬP\nThi hành án dân sự tỉnh Đắk Lắk triệu tập:", "TB-046", "", "", ""},
	{"invitation", nation + "GIẤY MỜI\n", "TB-045", "", "", ""},
	{"confirmation of result", nation + "Số: 2/XN-THADS\nGIẤY XÁC NHẬN\nKết quả thi hành án\n", "TB-035", "", "2/XN-THADS", ""},
	{"petition", nation + "Đắk Lắk, ngày 12 tháng 10 năm 2026\nĐƠN YÊU CẦU THI HÀNH ÁN\nKính gửi: Thi hành án dân sự tỉnh Đắk Lắk\nHọ và tên: Trần Thị Mẫu, sinh ngày 01/02/1971", "DON-001", "", "", "2026-10-12"},
	{"petition with a birthday only", nation + "ĐƠN ĐỀ NGHỊ\nHoãn thi hành án\nTôi tên là: Lê Thị Mẫu, sinh ngày 01/02/1971", "DON-006", "", "", ""},
	{"complaint", nation + "ĐƠN KHIẾU NẠI\nKính gửi: Trưởng Thi hành án dân sự", "DON-015", "", "", ""},
	{"power of attorney of a creditor", nation + "GIẤY UỶ QUYỀN\nYêu cầu, nhận tiền, tài sản\n", "DON-009", "", "", ""},
	{"letter to a bank", "THI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK\nSố: 55/CV-THADS\nV/v yêu cầu cung cấp thông tin tài khoản\n" + nation + "Đắk Lắk, ngày 20 tháng 10 năm 2026\nKính gửi: Ngân hàng Mẫu", "CV-003", "", "55/CV-THADS", "2026-10-20"},
	{"letter about land, subject over two lines in a column", "THADS TỈNH ĐẮK LẮK                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 56/CV-THADS                   Độc lập - Tự do - Hạnh phúc\nV/v yêu cầu cung cấp thông        Đắk Lắk, ngày 21 tháng 10 năm 2026\ntin đất đai, nhà ở\n\nKính gửi: Văn phòng đăng ký đất đai", "CV-005", "", "56/CV-THADS", "2026-10-21"},
	{"plan of enforcement", nation + "KẾ HOẠCH\nCưỡng chế thi hành án\n", "CV-023", "", "", ""},
	{"receipt slip", nation + "PHIẾU THU\nNgày 03 tháng 11 năm 2026", "KT-001", "", "", "2026-11-03"},
	{"store entry", nation + "PHIẾU NHẬP KHO\nVật chứng, tài sản\nSố: 4/PNK\n", "KHO-001", "", "4/PNK", ""},
	{"a judgment of a court", "TOÀ ÁN NHÂN DÂN KHU VỰC 1 - ĐẮK LẮK\nBản án số: 12/2026/DS-ST\nNgày 02 - 10 - 2026\nV/v tranh chấp hợp đồng vay tài sản\n" + nation + "NHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "Bản án số 12/2026/DS-ST", "12/2026/DS-ST", "2026-10-02"},
	{"a paper that nobody listed", nation + "GIẤY CHỨNG NHẬN\nQuyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất\n", "", "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất", "", ""},
	{"the second page of something", "3. Buộc ông Y Blơ Niê trả cho bà Trần Thị Mẫu số tiền 196.250.000 đồng.\n4. Về án phí: không.", "", "", "", ""},
	{"a photograph without letters", "", "", "", "", ""},
	{"a body that speaks of a decision", "theo như nội dung đã nêu\nCăn cứ Quyết định số 9/QĐ-THADS ngày 01 tháng 9 năm 2026\nQuyết định cưỡng chế giao nhà có hiệu lực. Các bên ký tên.", "", "", "", ""},
	{"a blank number", nation + "Số: ......../QĐ-THADS\nQUYẾT ĐỊNH\nVề việc giải tỏa kê biên\nngày ..... tháng ..... năm 2026", "QDC-026", "", "", ""},
}

func TestAPaperIsKnownByItsFirstPage(t *testing.T) {
	t.Parallel()
	titles := catalogueTitles(t)
	for _, c := range firstPages {
		got := titles.Read(c.page)
		if got.Code != c.code || c.title != "" && got.Title != c.title || got.Number != c.number || got.Day != c.day {
			t.Errorf("%s: %+v, want code %q title %q number %q day %q", c.name, got, c.code, c.title, c.number, c.day)
		}
		if c.code == "" && c.title == "" && got.Title != "" {
			t.Errorf("%s: a title %q from nowhere", c.name, got.Title)
		}
	}
}
