package citizen_test

import (
	"thads/internal/web/citizen"
	"thads/internal/web/ui"
)

// sampleCase is a made-up debtor in his voluntary period.
func sampleCase() citizen.CaseView {
	return citizen.CaseView{
		Code: "66 K3TQ 9MZX 7PVA 2HWD 4YNB C", Number: "1204/QĐ-CĐTHA", Status: "Đang trong thời hạn tự nguyện", Tone: ui.Info,
		Line: "Ông Y B*** N*** phải trả tiền cho bà P*** T*** H***.", Office: "Phòng Thi hành án dân sự khu vực 3, tỉnh Đắk Lắk",
		Todo: &citizen.Todo{
			Title: "Việc cần làm đến hết ngày 02/12/2026", Text: "Còn 10 ngày để tự nguyện nộp tiền.", Amount: 24_500_000,
			How: []ui.Pair{
				{Term: "Số tài khoản", Value: "3949.0.1234567", Strong: true}, {Term: "Nơi mở", Value: "Kho bạc Nhà nước khu vực XIV"},
				{Term: "Nội dung chuyển khoản", Value: "THADS 66K3TQ9MZX", Strong: true},
			},
			Note: "Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế.",
			QR:   &citizen.QR{Size: 29, Path: "M4 4h7v7h-7zM18 4h7v7h-7zM4 18h7v7h-7zM13 13h3v3h-3zM18 18h3v2h-3zM22 22h3v3h-3z"},
		},
		Steps: []citizen.Step{
			{What: "Đã nhận bản án", When: "06/10/2026", Icon: "check", State: "done"},
			{What: "Đã có quyết định thi hành án", When: "09/10/2026 · Số 1204/QĐ-CĐTHA", Icon: "check", State: "done"},
			{What: "Tự nguyện nộp tiền", When: "Đang ở bước này, đến hết 02/12/2026", Icon: "wallet", State: "now"},
			{What: "Trả tiền cho người được nhận", Icon: "banknote"},
			{What: "Xong", Icon: "circle-check"},
		},
		Help: citizen.Help{Officer: "Nguyễn Thị Hạnh, Chấp hành viên", Phone: "02623000000", Office: "Phòng THADS khu vực 3", Address: "12 Trần Phú, xã Ea Kar, tỉnh Đắk Lắk"},
		AsOf: "22/11/2026 14:05",
	}
}
