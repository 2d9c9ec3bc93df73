package intake_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk/intake"
	"thads/internal/errs"
)

const petition = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
ĐƠN YÊU CẦU THI HÀNH ÁN
Kính gửi: Thi hành án dân sự tỉnh Sơn Khê
1. Người yêu cầu thi hành án: Đỗ Thị Ngát
Địa chỉ: xóm Bãi, xã Hương Lộc, tỉnh Sơn Khê
Điện thoại: 0901 234 567
Thư điện tử: ngat@example.vn
2. Người được thi hành án:
- Đỗ Thị Ngát; địa chỉ: xóm Bãi, xã Hương Lộc, tỉnh Sơn Khê
3. Người phải thi hành án:
- Hà Văn Mùi; địa chỉ: thôn Bến, xã Hương Lộc, tỉnh Sơn Khê
4. Bản án, quyết định được yêu cầu thi hành:
- Bản án số 12/2026/DS-PT ngày 05/05/2026 của Tòa án nhân dân tỉnh Sơn Khê
- Bản án số 3/2026/DS-ST ngày 05/01/2026 của Tòa án nhân dân khu vực 1 - Sơn Khê
5. Các khoản yêu cầu thi hành:
- Trả 10.000.000 đồng
6. Thông tin về tài sản, điều kiện thi hành án của người phải thi hành án: có một chiếc xe máy
7. Nhận tiền qua tài khoản: số 0102 0304 05, mở tại Ngân hàng Biển Xanh, chủ tài khoản DO THI NGAT
8. Tài liệu kèm theo:
- Bản sao hai bản án
Sơn Khê, ngày 10 tháng 6 năm 2026
NGƯỜI YÊU CẦU
(đã ký)
Đỗ Thị Ngát
`

func scanner(t *testing.T, text string, fails error) intake.Scanner {
	t.Helper()
	blobs, err := blob.NewDisk(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return intake.Scanner{Blobs: blobs, Text: func(context.Context, string, []byte) (string, error) { return text, fails }}
}

func TestAPetitionFillsTheRequest(t *testing.T) {
	t.Parallel()
	got, err := scanner(t, petition, nil).Petition(t.Context(), "don.pdf", []byte("file"))
	if err != nil {
		t.Fatal(err)
	}
	if !blob.IsHash(got.Blob) {
		t.Errorf("the file was not kept: %q", got.Blob)
	}
	got.Blob = ""
	want := intake.ScannedPetition{
		Requester: "Đỗ Thị Ngát", Address: "xóm Bãi, xã Hương Lộc, tỉnh Sơn Khê", Contact: "0901 234 567; ngat@example.vn", FiledDay: "2026-06-10",
		Petition: casefile.Petition{
			Agency: "Thi hành án dân sự tỉnh Sơn Khê", Court: "Tòa án nhân dân khu vực 1 - Sơn Khê", Number: "3/2026/DS-ST", Date: "2026-01-05",
			Debtors: []string{"Hà Văn Mùi"}, Creditors: []string{"Đỗ Thị Ngát"}, Asked: []string{"Trả 10.000.000 đồng"}, Means: "có một chiếc xe máy",
			Bank: "0102030405, Ngân hàng Biển Xanh, DO THI NGAT", Signed: true, Documents: []string{"Bản sao hai bản án"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAFileThatIsNoPetitionIsKeptAndSaysWhy(t *testing.T) {
	t.Parallel()
	broken := errs.Define(errs.Invalid, "test.broken", "Tệp bị hỏng; hãy gửi lại.")
	for name, c := range map[string]struct {
		text  string
		fails error
		says  string
	}{
		"a novel":         {"Trăng lên cao dần trên dòng sông, con đò nhỏ vẫn nằm im.", nil, "không phải là đơn yêu cầu thi hành án"},
		"another request": {"ĐƠN XIN HOÃN THI HÀNH ÁN\nKính gửi: Thi hành án dân sự tỉnh Sơn Khê", nil, "loại đơn khác"},
		"an empty page":   {"", nil, "trống"},
		"a broken file":   {"", broken.New(), "Tệp bị hỏng"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := scanner(t, c.text, c.fails).Petition(t.Context(), "don.pdf", []byte("file"))
			if err != nil || !strings.Contains(got.Problem, c.says) || !blob.IsHash(got.Blob) || got.Requester != "" {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func TestAFaultOfOursIsAnErrorAndNoProblemOfTheFile(t *testing.T) {
	t.Parallel()
	fault := errors.New("disk gone")
	if _, err := scanner(t, petition, fault).Petition(t.Context(), "don.pdf", []byte("file")); !errors.Is(err, fault) {
		t.Errorf("got %v", err)
	}
}
