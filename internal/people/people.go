// Package people knows who works in the house: offices, roles, accounts, what each role may do, what each may see, and
// who may sign for whom. It decides and never stores.
package people

// Role is what an account does in the house (law.md section 9).
type Role string

const (
	Head        Role = "head"        // Thủ trưởng cơ quan THADS tỉnh, thành phố (L22.2)
	Deputy      Role = "deputy"      // Phó Thủ trưởng (L22.3)
	RoomHead    Role = "room_head"   // Trưởng phòng, Chấp hành viên trưởng (L23.2)
	Officer     Role = "officer"     // Chấp hành viên (L25)
	Examiner    Role = "examiner"    // Thẩm tra viên
	Clerk       Role = "clerk"       // Thư ký thi hành án
	Accountant  Role = "accountant"  // Kế toán nghiệp vụ
	Cashier     Role = "cashier"     // Thủ quỹ
	Storekeeper Role = "storekeeper" // Thủ kho
	Records     Role = "records"     // Văn thư
	Intake      Role = "intake"      // Người tiếp nhận (một cửa)
	Admin       Role = "admin"       // Quản trị
	Procurator  Role = "procurator"  // Kiểm sát viên, chỉ đọc (L12)
	Robot       Role = "robot"       // the house acting by itself: follow-ups and carriers
	Operator    Role = "operator"    // who runs the machine: reads and maintains, performs no official's act
)

// Roles lists the roles an account can have, in the order people expect to read them.
var Roles = []Role{Head, Deputy, RoomHead, Officer, Examiner, Clerk, Accountant, Cashier, Storekeeper, Records, Intake, Admin, Procurator}

var roleNames = map[Role]string{
	Head: "Thủ trưởng", Deputy: "Phó Thủ trưởng", RoomHead: "Trưởng phòng", Officer: "Chấp hành viên", Examiner: "Thẩm tra viên",
	Clerk: "Thư ký thi hành án", Accountant: "Kế toán", Cashier: "Thủ quỹ", Storekeeper: "Thủ kho", Records: "Văn thư",
	Intake: "Người tiếp nhận", Admin: "Quản trị", Procurator: "Kiểm sát viên", Robot: "Hệ thống", Operator: "Người vận hành",
}

// Name is what people read.
func (r Role) Name() string { return roleNames[r] }

// Account is a person's place in the house. The password hash never leaves the store and the log-in.
type Account struct {
	ID         string `db:"id,key" json:"id"`
	Rev        int64  `db:"rev" json:"-"`
	Username   string `db:"username" json:"username"`
	Name       string `db:"name" json:"name"`
	Title      string `db:"title" json:"title"` // as printed under a signature, "CHẤP HÀNH VIÊN"
	Role       Role   `db:"role" json:"role"`
	Province   int64  `db:"province_id" json:"province"` // 0 is the centre
	OfficeCode string `db:"office_code" json:"office"`
	PassHash   string `db:"pass_hash" json:"-"`
	Disabled   bool   `db:"disabled" json:"disabled"`
	CreatedAt  int64  `db:"created_at" json:"created_at"` // Unix microseconds
}

// Table names the rows' home for the store.
func (Account) Table() string { return "account" }

// RunsCasesOf says whether the person is an enforcement officer at work in an office.
func (a Account) RunsCasesOf(office string) bool {
	return a.Role == Officer && !a.Disabled && a.OfficeCode == office
}

// Delegation is a written power to sign for the head (L22.3, L23.2): to whom, which families of documents, from when to when.
type Delegation struct {
	ID         string `db:"id,key" json:"id"`
	Rev        int64  `db:"rev" json:"-"`
	Province   int64  `db:"province_id" json:"province"`
	FromID     string `db:"from_id" json:"from"`
	ToID       string `db:"to_id" json:"to"`
	Families   string `db:"families" json:"families"`  // blank-separated signature families of signatures.yaml, or "*"
	OfficeCode string `db:"office_code" json:"office"` // limits it to one office's cases; empty: the whole agency
	Capacity   string `db:"capacity" json:"capacity"`  // KT. | TL. | TUQ.
	FromDay    string `db:"from_day" json:"from_day"`
	ToDay      string `db:"to_day" json:"to_day"` // last day; empty: until revoked
	Paper      string `db:"paper" json:"paper"`   // the written assignment it rests on, e.g. "Quyết định số 12/QĐ-THADS ngày 01/7/2026"
	RevokedAt  int64  `db:"revoked_at" json:"revoked_at"`
}

// Table names the rows' home for the store.
func (Delegation) Table() string { return "delegation" }

// Who is the person an act or a page is for.
type Who struct {
	ID, Name   string
	Role       Role
	Province   int64
	OfficeCode string
	Level      int    // of the office: 0 centre, 1 provincial agency, 2 regional office
	For        string // blank-separated ids of the colleagues who are away and for whom he stands in today
}

// RobotWho is the house itself; facts it writes show that no person did.
func RobotWho(province int64) Who {
	return Who{ID: "robot", Name: "Hệ thống", Role: Robot, Province: province, Level: 0}
}

// OperatorWho is who runs the machine from its command line.
var OperatorWho = Who{ID: "operator", Name: "Người vận hành", Role: Operator}

// Absence says that somebody is away and who does his work meanwhile (người thay): both stay named in every fact.
type Absence struct {
	ID         string `db:"id,key"`
	Rev        int64  `db:"rev"`
	Province   int64  `db:"province_id"`
	OfficeCode string `db:"office_code"`
	AccountID  string `db:"account_id"`
	DeputyID   string `db:"deputy_id"`
	FromDay    string `db:"from_day"`
	ToDay      string `db:"to_day"` // last day
	Reason     string `db:"reason"`
	EndedAt    int64  `db:"ended_at"` // taken back or ended early
}

// Table names the rows' home for the store.
func (Absence) Table() string { return "absence" }
