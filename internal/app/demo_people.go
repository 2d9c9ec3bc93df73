package app

import (
	"context"
	"fmt"
	"strings"

	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/people"
	"thads/internal/web/session"
)

// Everybody of the demo nation logs in with one password and signs with one PIN; both are public.
const (
	DemoPassword = "demo-thads-2026"
	DemoPIN      = "246810"
)

// DemoPerson is an invented official. Place is his username's first word; Power says how the head lets him sign.
type DemoPerson struct {
	Username, Name string
	Role           people.Role
	Office         string
	Power          string // "", "KT.", "TL."
}

// seat is a place in every demo province; its office is the province's code with a suffix.
type seat struct {
	name   string
	role   people.Role
	suffix string
	power  string
}

var seats = []seat{
	{"thutruong", people.Head, "", ""},
	{"photruong", people.Deputy, "", "KT."},
	{"nghiepvu", people.RoomHead, "", ""},
	{"thamtra", people.Examiner, "", ""},
	{"ketoan", people.Accountant, "", ""},
	{"thuquy", people.Cashier, "", ""},
	{"thukho", people.Storekeeper, "", ""},
	{"vanthu", people.Records, "", ""},
	{"quantri1", people.Admin, "", ""},
	{"quantri2", people.Admin, "", ""},
	{"kiemsat", people.Procurator, "", ""},
	{"truongphong1", people.RoomHead, ".01", "TL."},
	{"chv1", people.Officer, ".01", ""},
	{"chv2", people.Officer, ".01", ""},
	{"chv3", people.Officer, ".01", ""},
	{"thuky1", people.Clerk, ".01", ""},
	{"tiepnhan1", people.Intake, ".01", ""},
	{"truongphong2", people.RoomHead, ".02", ""},
	{"chv4", people.Officer, ".02", ""},
	{"thuky2", people.Clerk, ".02", ""},
	{"tiepnhan2", people.Intake, ".02", ""},
	{"tiepnhan", people.Intake, "", ""},
}

// demoProvinces are those with people: three large ones and one small. names stand in the order of seats.
var demoProvinces = []struct {
	place, code string
	names       []string
}{
	{"daklak", "66", []string{"Nguyễn Văn Thành Đạt", "Y Bhiăo Niê Kđăm", "Lê Thị Ngọc Hân", "Phạm Quốc Bảo", "Trần Thị Kim Liên", "Hoàng Thị Mỹ Hạnh", "Bùi Văn Lực",
		"Đặng Thị Thu Hà", "Vũ Minh Khôi", "Đỗ Hoàng Nam", "Phan Thị Thanh Trúc", "Trương Công Định", "Nguyễn Thị Hồng Nhung", "Lê Đình Phúc", "H'Lan Êban", "Ngô Thị Bích Ngọc",
		"Hồ Thị Cẩm Tú", "Mai Xuân Trường", "Dương Văn Hậu", "Lý Thị Thảo", "Cao Thị Diệu Hiền", "Nông Thị Bạch Tuyết"}},
	{"hcm", "79", []string{"Trần Quang Vinh", "Nguyễn Thị Phương Uyên", "Lâm Chí Dũng", "Võ Thị Thanh Tâm", "Huỳnh Thị Ngọc Diễm", "Châu Minh Tuấn", "Phan Văn Tài", "Lê Thị Tuyết Mai",
		"Đinh Hữu Nghĩa", "Tạ Quốc Hưng", "Nguyễn Hoàng Yến", "Thái Bình An", "Trịnh Thị Minh Thư", "Võ Hoàng Long", "Kim Thị Sóc Kha", "Quách Gia Hân", "Đoàn Thị Lan Anh",
		"Huỳnh Tấn Phát", "Nguyễn Thành Luân", "Tô Thị Bảo Châu", "Lưu Thị Quỳnh Như", "Từ Ngọc Lan Chi"}},
	{"hanoi", "01", []string{"Phùng Đức Thắng", "Nguyễn Thị Vân Khánh", "Đào Xuân Quý", "Lê Hữu Tùng", "Phạm Thị Hải Yến", "Chu Thị Hoài Thương", "Nguyễn Tiến Mạnh", "Vương Thị Bích Thuỷ",
		"Trần Anh Đức", "Kiều Văn Sơn", "Hà Thị Minh Nguyệt", "Đàm Quang Huy", "Nguyễn Thị Thu Trang", "Bạch Đình Trọng", "Tống Thị Khánh Linh", "Nghiêm Thị Hồng Vân",
		"Cấn Thị Phương Thảo", "Khuất Duy Hải", "Đỗ Văn Khải", "Giang Thị Thuý", "La Thị Ngọc Ánh", "Triệu Thị Hồng Gấm"}},
	{"laichau", "12", []string{"Lò Văn Inh", "Giàng A Páo", "Đèo Thị Bun", "Vàng Văn Thông", "Tẩn Thị Mẩy", "Lù Thị Xiên", "Hoàng Văn Chài", "Phàn Thị Mai",
		"Sùng A Dơ", "Nguyễn Trung Kiên", "Lường Thị Hồng", "Quàng Văn Đôi", "Thào A Sình", "Lò Thị Pâng", "Bùi Thanh Tùng", "Mào Thị Ninh", "Lý Thị Sung",
		"Chẻo A Sơn", "Khoàng Văn Hặc", "Vừ Thị Dua", "Tao Thị Ón", "Lò Thị Én"}},
}

var demoCentre = []DemoPerson{
	{"cuc.thutruong", "Nguyễn Quang Thái Bình", people.Head, people.Centre, ""},
	{"cuc.photruong", "Đỗ Thị Ánh Nguyệt", people.Deputy, people.Centre, "KT."},
	{"cuc.nghiepvu", "Lương Thế Hiển", people.RoomHead, people.Centre, ""},
	{"cuc.thamtra", "Phí Thị Thanh Hoà", people.Examiner, people.Centre, ""},
	{"cuc.vanthu", "Tạ Thị Ngọc Quế", people.Records, people.Centre, ""},
	{"cuc.quantri1", "Bế Văn Hoàn", people.Admin, people.Centre, ""},
	{"cuc.quantri2", "Trịnh Thu Phượng", people.Admin, people.Centre, ""},
}

// DemoPeople lists the officials of the demo nation.
func DemoPeople() []DemoPerson {
	out := append([]DemoPerson(nil), demoCentre...)
	for _, p := range demoProvinces {
		for i, s := range seats {
			out = append(out, DemoPerson{p.place + "." + s.name, p.names[i], s.role, p.code + s.suffix, s.power})
		}
	}
	return out
}

// SeedPeople writes the organisation and the demo's people through the acts of the house, as its operator; the powers to
// sign are given by the heads themselves. Who stands already is left as he is.
func SeedPeople(ctx context.Context, d *desk.Desk) error {
	if err := admin.SeedOffices(ctx, d); err != nil {
		return err
	}
	if err := seedAccounts(ctx, d); err != nil {
		return err
	}
	hash := "" // one for all: making as many as there are people would keep a start waiting
	for _, p := range DemoPeople() {
		k, found, err := d.Store.KeyNamed(ctx, p.Username)
		if err != nil {
			return err
		}
		if found && k.Account.PassHash != "" { // set last: nothing is left to do
			continue
		}
		if hash == "" {
			if hash, err = session.Hash(DemoPassword); err != nil {
				return err
			}
		}
		if err := seedPerson(ctx, d, p, hash); err != nil {
			return fmt.Errorf("demo account %s: %w", p.Username, err)
		}
	}
	return nil
}

func seedPerson(ctx context.Context, d *desk.Desk, p DemoPerson, hash string) error {
	in := admin.AccountIn{Username: p.Username, Name: p.Name, Role: p.Role, Office: p.Office}
	a, err := desk.Do(ctx, d, people.OperatorWho, "demo:account:"+p.Username, admin.Account, in)
	if err != nil {
		return err
	}
	if p.Power != "" {
		if err := seedPower(ctx, d, p, a.ID); err != nil {
			return err
		}
	}
	_, err = desk.Do(ctx, d, people.OperatorWho, "demo:password:"+a.ID, admin.Password, admin.PasswordIn{ID: a.ID, Hash: hash})
	return err
}

func seedPower(ctx context.Context, d *desk.Desk, p DemoPerson, id string) error {
	place, _, _ := strings.Cut(p.Username, ".")
	head, err := d.Store.Person(ctx, place+".thutruong") // stands before whom he lets sign
	if err != nil {
		return err
	}
	today := d.Now().In(desk.Zone())
	in := admin.DelegateIn{To: id, Families: "*", Capacity: p.Power, FromDay: desk.DayOf(today), Paper: "Quyết định phân công ngày " + today.Format("02/01/2006")}
	if p.Role != people.Deputy { // a deputy's assignment lasts; a room head's is for a year
		in.ToDay = desk.DayOf(today.AddDate(1, 0, 0))
	}
	_, err = desk.Do(ctx, d, head, "demo:power:"+id+":"+in.FromDay, admin.Delegate, in)
	return err
}

// seedAccounts gives the demo's agencies an account to pay into, marked as made up; an agency that has one keeps it.
func seedAccounts(ctx context.Context, d *desk.Desk) error {
	offices, err := d.Store.Offices(ctx)
	if err != nil {
		return err
	}
	for _, o := range offices {
		if o.Level != 1 || o.Account != "" {
			continue
		}
		o.Account = fmt.Sprintf("3949.0.99%02d (tài khoản thử)", o.Province)
		in := admin.OfficesIn{Offices: []people.OfficeRow{o}}
		if _, err := desk.Do(ctx, d, people.OperatorWho, "demo/account/"+o.Code, admin.Offices, in); err != nil {
			return err
		}
	}
	return nil
}
