package staff

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/file"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/lateness"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/vn"
	"thads/internal/web"
	"thads/internal/web/session"
	"thads/internal/web/ui"
)

// Portal is the officials' part of the house.
type Portal struct {
	Edge     web.Edge
	Desk     *desk.Desk
	Store    *store.Store
	Blobs    blob.Store
	Press    *issue.Press
	Scanner  intake.Scanner
	Binder   *file.Binder
	Sessions *session.Manager
	Secrets  Secrets                               // shared with partners
	Reload   func(*http.Request) error             // after the calendar changed
	IssueKey func(account, name, pin string) error // a signing key for who signs
	Policy   lateness.Policy                       // who is warned when
	Model    lateness.Model                        // the points of the risk of lateness
	Demo     []DemoAccount
	DemoDay  bool
}

// Routes is every address of the portal.
func (p *Portal) Routes(mux *http.ServeMux) {
	open := func(pattern string, f web.Func) { mux.Handle(pattern, p.Sessions.Load(p.Edge.Handle(f))) }
	h := func(pattern string, f web.Func) {
		mux.Handle(pattern, p.Sessions.Load(p.keepTyped(p.Sessions.Need(p.Edge.Handle(f)))))
	}
	open("GET /can-bo/dang-nhap", p.loginForm)
	mux.Handle("POST /can-bo/dang-nhap", p.Sessions.PostLogIn(p.loginAgain))
	mux.Handle("POST /can-bo/dang-xuat", p.Sessions.Load(p.Sessions.PostLogOut()))

	h("GET /can-bo/{$}", p.work)
	h("GET /can-bo/tim", p.search)
	h("GET /can-bo/viec/{id}", p.openTask)
	h("GET /can-bo/ho-so/{province}/{id}", p.caseFile)
	h("POST /can-bo/ho-so/{province}/{id}/phan-cong", p.assign)
	h("POST /can-bo/ho-so/{province}/{id}/chuyen-phong", p.moveOffice)
	h("POST /can-bo/ho-so/{province}/{id}/tu-choi-uy-thac", p.refuseEntrusting)
	h("GET /can-bo/ho-so/{province}/{id}/tac-nghiep", p.steps)
	h("GET /can-bo/ho-so/{province}/{id}/tac-nghiep/{op}/{act}", p.step)
	h("POST /can-bo/ho-so/{province}/{id}/tac-nghiep/{op}/{act}", p.doStep)
	h("GET /can-bo/hang-loat", p.bulk)
	h("POST /can-bo/hang-loat", p.doBulk)

	h("GET /can-bo/ho-so/{province}/{id}/tai-lieu", p.file)
	h("POST /can-bo/ho-so/{province}/{id}/tai-lieu", p.addToFile)
	h("POST /can-bo/ho-so/{province}/{id}/tai-lieu/{act}", p.fileAct)
	h("GET /can-bo/ho-so/{province}/{id}/tai-lieu/{what}", p.filePrint)
	h("GET /can-bo/ho-so/{province}/{id}/tai-lieu/goc/{folio}", p.fileOriginal)

	h("GET /can-bo/ho-so/{province}/{id}/duong-su", p.parties)
	h("GET /can-bo/ho-so/{province}/{id}/danh-sach.csv", p.partyList)
	h("GET /can-bo/ho-so/{province}/{id}/nghia-vu", p.lines)
	h("GET /can-bo/ho-so/{province}/{id}/chon-khoan", p.pickLines)
	h("GET /can-bo/phan-cong", p.spread)
	h("POST /can-bo/phan-cong", p.doSpread)
	h("GET /can-bo/ban-giao", p.give)
	h("POST /can-bo/ban-giao", p.doGive)
	h("GET /can-bo/vang-mat", p.away)
	h("POST /can-bo/vang-mat", p.doAway)

	h("GET /can-bo/nhan", p.inbox)
	h("POST /can-bo/nhan", p.receive)
	h("GET /can-bo/nhan/{province}/{id}", p.intake)
	h("POST /can-bo/nhan/{province}/{id}", p.confirm)
	h("POST /can-bo/nhan/{province}/{id}/chuyen", p.route)
	h("POST /can-bo/nhan/{province}/{id}/gui", p.send)
	h("POST /can-bo/nhan/{province}/{id}/bo", p.drop)
	h("GET /can-bo/ban-goc/{province}/{id}", p.original)

	h("GET /can-bo/yeu-cau", p.requests)
	h("POST /can-bo/yeu-cau", p.takeRequest)
	h("GET /can-bo/yeu-cau/{province}/{id}", p.request)
	h("POST /can-bo/yeu-cau/{province}/{id}/{act}", p.decide)

	h("GET /can-bo/van-ban/{province}/{id}", p.paper)
	h("POST /can-bo/van-ban/{province}/{id}", p.editPaper)
	h("POST /can-bo/van-ban/{province}/{id}/huy", p.cancelPaper)
	h("GET /can-bo/van-ban/{province}/{id}/tep", p.paperFile)
	h("GET /can-bo/van-ban/{province}/{id}/docx", p.paperDOCX)

	h("GET /can-bo/ky", p.signQueue)
	h("POST /can-bo/ky", p.sign)
	h("POST /can-bo/ky/tra-lai", p.sendBack)
	h("GET /can-bo/dong-dau", p.sealQueue)
	h("POST /can-bo/dong-dau", p.seal)

	h("GET /can-bo/gui-di", p.post)
	h("POST /can-bo/gui-di", p.doPost)
	h("POST /can-bo/gui-di/nhan", p.gotPost)
	h("GET /can-bo/gui-di/bia", p.covers)
	h("POST /can-bo/gui-di/thu-ngay", p.knock)

	h("GET /can-bo/lich", p.calendar)
	h("GET /can-bo/ban-tin", p.digest)
	h("GET /can-bo/nguy-co", p.risks)
	h("GET /can-bo/thoi-han/{province}/{id}", p.why)

	h("GET /can-bo/quan-tri/thoi-gian-khong-tinh", p.outages)
	h("POST /can-bo/quan-tri/thoi-gian-khong-tinh", p.changeOutage)
	h("GET /can-bo/quan-tri/noi-nhan", p.partners)
	h("POST /can-bo/quan-tri/noi-nhan", p.changePartner)
	h("POST /can-bo/quan-tri/noi-nhan/ma-bi-mat", p.changeSecret)
	h("GET /can-bo/quan-tri/{tab}", p.admin)
	h("POST /can-bo/quan-tri/{tab}", p.administer)
}

// visit is one request of a person.
type visit struct {
	*http.Request
	p    *Portal
	w    http.ResponseWriter
	who  people.Who
	read *store.Reader
	now  time.Time
	made string // a secret that is shown this once
}

func (p *Portal) visit(w http.ResponseWriter, r *http.Request) (*visit, error) {
	who, ok := session.Who(r)
	if !ok {
		return nil, desk.ErrForbidden.New()
	}
	return &visit{Request: r, p: p, w: w, who: who, read: p.Store.For(who), now: p.Desk.Now().In(desk.Zone())}, nil
}

// page is the frame of a page: who is here, where he may go, what waits there.
func (v *visit) page(title, at string) (ui.Page, error) {
	counts, err := v.counts()
	if err != nil {
		return ui.Page{}, err
	}
	office, _, err := store.Found(v.p.Store.Office(v.Context(), v.who.OfficeCode))
	if err != nil {
		return ui.Page{}, err
	}
	pg := ui.Page{Title: title, Person: v.who.Name, Role: v.who.Role.Name(), Office: office.Name, Nav: Nav(v.who, counts, at)}
	if v.p.DemoDay {
		pg.Demo = v.now.Format("02/01/2006")
	}
	if f := v.URL.Query().Get("xong"); f != "" {
		pg.Flash = &ui.Flash{Tone: ui.OK, Text: done[f]}
		if f == "soan-thieu" {
			pg.Flash.Tone = ui.Soon
		}
		if a := v.actNamed(v.URL.Query().Get("viec")); a != "" && pg.Flash.Text != "" {
			pg.Flash.Text = a + ": " + vn.LowerFirst(pg.Flash.Text)
		}
	}
	return pg, nil
}

// actNamed is what the law in force calls an act; "" when it knows none of that name.
func (v *visit) actNamed(name string) string {
	for _, regime := range []rule.Regime{rule.B, rule.A} {
		if a, ok := v.p.Desk.Law().Pack(regime).Act(name); ok {
			return a.Name
		}
	}
	return ""
}

// done is what a page says after an act; the address carries only the key.
var done = map[string]string{
	"nhan": "Đã tiếp nhận. Hãy đối chiếu dữ liệu máy đọc được rồi xác nhận.", "xac-nhan": "Đã xác nhận. Các quyết định đã được soạn và trình ký.",
	"bo": "Đã bỏ khỏi danh sách chờ; bản gốc vẫn được lưu.", "chuyen": "Đã chuyển.", "ky": "Đã ký.", "tra-lai": "Đã trả lại người soạn.",
	"dong-dau": "Đã cấp số, đóng dấu và phát hành.", "luu": "Đã lưu.", "ghi": "Đã ghi nhận.", "trinh": "Đã trình ký.", "yeu-cau": "Đã tiếp nhận yêu cầu và soạn phiếu nhận.",
	"thu-ly": "Đã thụ lý. Quyết định đã được soạn và trình ký.", "tu-choi": "Đã soạn thông báo từ chối và trình ký.", "phan-cong": "Đã phân công.", "chuyen-phong": "Đã chuyển sang phòng khác; Trưởng phòng nhận hồ sơ phân công Chấp hành viên.",
	"huy-van-ban": "Đã huỷ văn bản; lý do đã ghi vào hồ sơ.",
	"thu-lai":     "Đang thử lại kết nối điện tử; tải lại trang sau ít giây để xem kết quả.",
	"tra-uy-thac": "Đã từ chối uỷ thác; các khoản trở lại nơi uỷ thác.",
	"soan":        "Đã soạn văn bản và chuyển đến người ký; việc có hiệu lực khi văn bản được phát hành.",
	"soan-thieu":  "Đã soạn văn bản nhưng còn thiếu mục, nên chưa đến người ký. Điền nốt rồi bấm Trình ký.",
	"lap-ho-so":   "Đã lập hồ sơ. In bìa và danh mục ở góc phải.", "vao-ho-so": "Đã đưa tài liệu vào hồ sơ.", "xep-ho-so": "Đã sắp xếp và đánh lại bút lục.",
	"bo-tai-lieu": "Đã bỏ khỏi hồ sơ; bản gốc vẫn được lưu trong kho tệp.", "khoa-but-luc": "Đã khoá bút lục.",
	"gui": "Đã ghi nhận gửi đi.",
}

func (p *Portal) offices(v *visit) (map[string]people.OfficeRow, error) {
	all, err := p.Store.Offices(v.Context())
	if err != nil {
		return nil, err
	}
	m := make(map[string]people.OfficeRow, len(all))
	for _, o := range all {
		m[o.Code] = o
	}
	return m, nil
}

func (v *visit) show(status int, c templ.Component) { v.p.Edge.Page(v.w, v.Request, status, c) }

func (v *visit) to(address, flash string) error {
	if flash != "" {
		sep := "?"
		if strings.Contains(address, "?") {
			sep = "&"
		}
		address += sep + "xong=" + flash
	}
	http.Redirect(v.w, v.Request, address, http.StatusSeeOther)
	return nil
}

// ref reads the province and id of the address.
func (v *visit) ref() (int64, string, error) {
	n, err := strconv.ParseInt(v.PathValue("province"), 10, 64)
	if err != nil {
		return 0, "", store.ErrNone.New()
	}
	return n, v.PathValue("id"), nil
}

func address(kind string, province int64, id string) string {
	return "/can-bo/" + kind + "/" + strconv.FormatInt(province, 10) + "/" + id
}

// due says how a due time stands today, in working days.
func (v *visit) due(at int64) ui.Due {
	if at == 0 || at >= casefile.NoDue {
		return ui.Due{None: true}
	}
	return v.left(time.UnixMicro(at))
}

func (v *visit) onceKey() (string, error) { return web.NewOnceKey() }

// stage is where a case stands on the six-step bar.
func stage(s casefile.State) int {
	switch s {
	case casefile.Received:
		return 1
	case casefile.Docketed:
		return 2
	case casefile.Voluntary:
		return 3
	case casefile.Lifting, casefile.Closing:
		return 5
	case casefile.Done, casefile.Closed, casefile.Archived, casefile.Terminated:
		return 6
	case casefile.ToPay:
		return 5
	}
	return 4
}

func paperTone(state string) ui.Tone {
	switch state {
	case document.Issued:
		return ui.OK
	case document.SentBack:
		return ui.Late
	case document.Void, document.Cancelled:
		return ui.Neutral
	}
	return ui.Info
}
