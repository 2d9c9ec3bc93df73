package rule

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"

	"thads/internal/errs"
)

// Name is one name an expression of a pack may use. docs/law-packs.md lists them all.
type Name struct {
	Name string
	Type string // bool | int (dong where it is money) | string | strings | counts | input
	Says string // Vietnamese
}

// Names are what the guards of guards.yaml and the conditions (when) of effects may speak of. All numbers are counted
// before the expression is asked: an expression only compares.
var Names = []Name{
	{"op", "string", "mã tác nghiệp"}, {"act", "string", "mã việc"}, {"letter", "string", "chữ của căn cứ"}, {"ground_list", "string", "danh sách căn cứ"},
	{"input", "input", "những gì người làm đã nhập, theo inputs.yaml"},
	{"override", "bool", "người làm nêu trường hợp luật cho phép làm khác, có lý do"},
	{"excused", "strings", "mã các quy tắc mà người làm nêu trường hợp luật cho phép làm khác; bỏ trống thì override nói cho quy tắc duy nhất đang chặn"},
	{"regime", "string", "A hoặc B"}, {"case_state", "string", "trạng thái của việc"}, {"ex_officio", "bool", "việc chủ động thi hành"},
	{"decision", "bool", "đã có quyết định thi hành án"}, {"other_decision", "bool", "người phải thi hành án đã có quyết định khác cho cùng khoản"},
	{"states", "strings", "trạng thái các khoản được chọn"}, {"kinds", "strings", "loại các khoản được chọn"},
	{"all_states", "strings", "trạng thái mọi khoản của việc"},
	{"all_money", "bool", "các khoản được chọn đều là tiền"}, {"no_money", "bool", "không khoản nào được chọn là tiền"},
	{"asset_kinds", "strings", "loại các tài sản được chọn, mỗi loại một lần"},
	{"interim", "bool", "đang thi hành biện pháp khẩn cấp tạm thời"}, {"voluntary_live", "bool", "người bị cưỡng chế còn trong thời hạn tự nguyện của mình, hoặc chưa được tống đạt quyết định thi hành án"},
	{"means_found", "bool", "đã kết luận có điều kiện thi hành"},
	{"debt", "int", "số tiền các khoản được chọn còn phải thi hành (đồng)"}, {"debt_case", "int", "số tiền cả việc còn phải thi hành (đồng)"},
	{"money_held", "int", "số tiền đã thu mà chưa trả (đồng)"}, {"money_days", "int", "số ngày đã giữ tiền"},
	{"assets_value", "int", "giá trị tài sản được chọn (đồng)"}, {"others_value", "int", "giá trị tài sản khác đã biết và được kê biên (đồng)"},
	{"assets_seized", "int", "giá trị tài sản đang kê biên (đồng)"},
	{"assets_known", "bool", "tài sản được chọn đều có giá trị ước tính"},
	{"common", "bool", "trong tài sản được chọn có tài sản chung"},
	{"only_home", "bool", "trong tài sản được chọn có nhà ở duy nhất"}, {"exempt", "bool", "trong tài sản được chọn có loại không được kê biên"},
	{"undelivered", "bool", "có tài sản đã bán mà chưa giao"},
	{"price_before", "int", "giá khởi điểm liền trước (đồng)"}, {"cuts", "int", "số lần đã giảm giá"}, {"offers", "int", "số lần đã hỏi người được thi hành án nhận tài sản ấy, kể từ lần đấu giá không thành gần nhất"},
	{"failures", "int", "số lần chính tài sản ấy đấu giá không thành ở giá khởi điểm hiện tại"},
	{"other_sales", "bool", "còn tài sản khác của việc đang kê biên, đã có giá, đang bán hoặc người mua chưa nộp đủ tiền"},
	{"buyer_paid", "bool", "có tài sản đã bán, người mua đã nộp đủ tiền mà chưa giao"},
	{"money_free", "int", "số tiền của việc đang giữ mà không phải tiền bán tài sản chưa giao (đồng)"},
	{"surplus", "int", "số tiền bán tài sản được chọn còn lại sau khi trả các khoản, chưa trả người phải thi hành án (đồng)"},
	{"surplus_case", "int", "số tiền ấy của mọi tài sản trong việc (đồng)"},
	{"surplus_kept", "int", "số tiền bán tài sản còn lại đang gửi chờ người phải thi hành án nhận (đồng)"},
	{"lines_kept", "int", "số tiền của các khoản trong việc đang gửi chờ người được nhận (đồng)"},
	{"set_aside", "int", "số tiền trích lại để thuê nhà chưa trả người phải thi hành án (đồng)"},
	{"interest_open", "bool", "bản án tuyên lãi chậm thi hành án cho khoản của việc mà chưa tính, chưa ghi lý do không thu"},
	{"interest_unset", "bool", "bản án tuyên lãi chậm thi hành án cho khoản được chọn mà chưa tính, chưa ghi lý do không thu"},
	{"interest_due", "int", "lãi chậm thi hành án của khoản được chọn phát sinh sau lần tính gần nhất (đồng)"},
	{"other_debt", "int", "số tiền người phải thi hành án còn phải thi hành theo quyết định khác của cơ quan về cùng bản án (đồng)"},
	{"has_time", "bool", "việc có ngày giờ tổ chức"}, {"hour", "int", "giờ tổ chức (0 đến 23)"}, {"working_day", "bool", "ngày tổ chức là ngày làm việc"},
	{"banned_day", "bool", "ngày tổ chức thuộc thời gian cấm cưỡng chế"},
	{"checks_due", "int", "số lần xác minh định kỳ phải có"}, {"checks_done", "int", "số lần xác minh định kỳ đã ghi nhận, kể từ quyết định chưa có điều kiện gần nhất"},
	{"checked_lately", "bool", "có biên bản xác minh còn dùng được trong hồ sơ miễn, giảm"}, {"relief_lately", "bool", "lần xét miễn, giảm trước chưa đủ 01 năm"},
	{"income_kept", "int", "mức thu nhập phải để lại (đồng)"},
	{"conflict", "bool", "chấp hành viên trùng với đương sự hoặc đã khai người thân thích"},
	{"fees_open", "bool", "còn văn bản về phí, chi phí thi hành án đã soạn mà chưa phát hành"},
	{"paper_form", "string", "mã biểu mẫu của văn bản được thông báo, được gửi"},
	{"too_long", "bool", "thời gian được nhập dài hơn mức điều luật cho"}, {"too_soon", "bool", "ngày tổ chức không còn đủ thời gian báo trước"},
	{"kept_ahead", "strings", "thời hạn “ít nhất … ngày trước” mà việc giữ nó đã làm, đã báo kịp so với ngày tổ chức"},
	{"repeated", "bool", "chính việc này đã làm cho khoản được chọn"},
	{"arms", "strings", "thời hạn mà việc này mở"}, {"copies", "strings", "nơi mà việc này phải gửi"}, {"lifts", "strings", "loại biện pháp mà việc này chấm dứt đích danh"}, {"late", "strings", "thời hạn đã quá của việc"},
	{"running", "strings", "thời hạn đang chạy của việc"},
	{"past", "counts", "số lần mỗi việc đã làm: past['OP-08.periodic']"}, {"on", "counts", "số biện pháp, cờ đang có hiệu lực: on['frozen']"},
	{"line_state", "string", "trạng thái của khoản (chỉ trong when)"}, {"line_kind", "string", "loại của khoản (chỉ trong when)"},
	{"line_money", "bool", "khoản là tiền (chỉ trong when)"}, {"line_ex_officio", "bool", "khoản chủ động (chỉ trong when)"}, {"line_held", "bool", "khoản đang giữ tiền chưa trả (chỉ trong when)"},
	{"line_asset", "bool", "khoản là việc xử lý một tài sản do cơ quan khác uỷ thác (chỉ trong when)"},
	{"line_full", "bool", "khoản tiền đã thu đủ (chỉ trong when)"},
	{"line_debtor", "bool", "khoản có người phải thi hành (chỉ trong when)"},
	{"line_served", "bool", "người phải thi hành của khoản được tống đạt bằng chính việc này (chỉ trong when)"},
	{"line_letter", "string", "điểm của khoản chủ động (chỉ trong when)"},
}

// Scene is what is known when a guard or a condition is asked: a value for each of Names that differs from its zero.
type Scene map[string]any

// Expr is a compiled expression; the zero one is always true.
type Expr struct {
	text   string
	prog   cel.Program
	pack   *Pack
	inputs []string // keys of the inputs it speaks of
	names  []Name   // it speaks of
	counts []string // keys of past and on it asks for
}

var errExpr = errs.Define(errs.Invalid, "rule.expr", "Không đọc được điều kiện %q: %s.")

var environment = sync.OnceValues(func() (*cel.Env, error) {
	var opts []cel.EnvOption
	for _, n := range Names {
		t := map[string]*cel.Type{"bool": cel.BoolType, "int": cel.IntType, "string": cel.StringType, "strings": cel.ListType(cel.StringType),
			"counts": cel.MapType(cel.StringType, cel.IntType), "input": cel.MapType(cel.StringType, cel.DynType)}[n.Type]
		opts = append(opts, cel.Variable(n.Name, t))
	}
	return cel.NewEnv(opts...)
})

var (
	inputName = regexp.MustCompile(`\binput\.([a-z_]+)`)
	pastName  = regexp.MustCompile(`past\[['"]([^'"]+)['"]\]`)
)

var (
	celWhere = regexp.MustCompile(`<input>:1:(\d+): (.*)`)
	celName  = regexp.MustCompile(`undeclared reference to '([^']+)'`)
)

// misread says what is wrong with an expression, its first mistake, in a few words.
func misread(err error) string {
	m := celWhere.FindStringSubmatch(err.Error())
	if m == nil {
		return err.Error()
	}
	if n := celName.FindStringSubmatch(m[2]); n != nil {
		return "không có tên “" + n[1] + "”"
	}
	if strings.Contains(m[2], "no matching overload") {
		return "ở ký tự " + m[1] + " so sánh hai thứ khác loại"
	}
	return "sai cách viết từ ký tự " + m[1]
}

// compile reads an expression that answers yes or no about the inputs of the pack and the names.
func (k *Pack) compile(text string) (Expr, error) {
	if text == "" {
		return Expr{}, nil
	}
	env, err := environment()
	if err != nil {
		return Expr{}, err
	}
	ast, iss := env.Compile(text)
	if iss.Err() != nil {
		return Expr{}, errExpr.New(text, misread(iss.Err()))
	}
	if t := ast.OutputType(); t != cel.BoolType && t != cel.DynType { // a lone input is known to be yes or no only when asked
		return Expr{}, errExpr.New(text, "phải trả lời đúng hoặc sai")
	}
	p, err := env.Program(ast, cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		return Expr{}, errExpr.New(text, err.Error())
	}
	x := Expr{text: text, prog: p, pack: k}
	for _, m := range inputName.FindAllStringSubmatch(text, -1) {
		x.inputs = append(x.inputs, m[1])
	}
	for _, m := range countKey.FindAllStringSubmatch(text, -1) {
		x.counts = append(x.counts, m[1])
	}
	for _, n := range Names { // a word in a text that is also a name costs a variable too many, nothing else
		if slices.Contains(words.FindAllString(text, -1), n.Name) {
			x.names = append(x.names, n)
		}
	}
	return x, nil
}

var words = regexp.MustCompile(`[a-z_]+`)

var zeros = map[string]any{"bool": false, "int": int64(0), "string": "", "strings": []string{}, "counts": map[string]int64{}, "input": map[string]any{}}

// OfLine says whether an expression speaks of one line, so that each line is to be asked about.
func (x Expr) OfLine() bool {
	return slices.ContainsFunc(x.names, func(n Name) bool { return strings.HasPrefix(n.Name, "line_") })
}

// Holds asks an expression about a scene. Names the scene doesn't have are zero, and so are counts.
func (x Expr) Holds(s Scene) (bool, error) {
	if x.prog == nil {
		return true, nil
	}
	vars := make(map[string]any, len(x.names))
	for _, n := range x.names {
		v, ok := s[n.Name]
		if !ok {
			v = zeros[n.Type]
		}
		switch n.Type {
		case "counts":
			m, _ := v.(map[string]int64)
			v = x.counted(m)
		case "input":
			m, _ := v.(map[string]any)
			v = x.entered(m)
		}
		vars[n.Name] = v
	}
	out, _, err := x.prog.Eval(vars)
	if err != nil {
		return false, fmt.Errorf("expression %q: %w", x.text, err)
	}
	yes, ok := out.(types.Bool)
	if !ok {
		return false, fmt.Errorf("expression %q is neither true nor false", x.text)
	}
	return bool(yes), nil
}

// entered adds what inputs are that were not entered: no sum, no number, no tick, no word.
func (x Expr) entered(m map[string]any) map[string]any {
	out := maps.Clone(m)
	if out == nil {
		out = map[string]any{}
	}
	for _, key := range x.inputs {
		if n, ok := out[key].(float64); ok { // a number that came through JSON
			out[key] = int64(n)
		}
		if out[key] != nil {
			continue
		}
		switch in, _ := x.pack.Input(key); in.Type {
		case "money", "number":
			out[key] = int64(0)
		case "bool":
			out[key] = false
		default:
			out[key] = ""
		}
	}
	return out
}

var countKey = regexp.MustCompile(`(?:past|on)\[['"]([^'"]+)['"]\]`)

// counted adds a zero for each count the expression asks for and m lacks: an act never done was done no times.
func (x Expr) counted(m map[string]int64) map[string]int64 {
	out := maps.Clone(m)
	if out == nil {
		out = map[string]int64{}
	}
	for _, k := range x.counts {
		if _, ok := out[k]; !ok {
			out[k] = 0
		}
	}
	return out
}

// unknown lists the inputs and acts an expression speaks of that the pack doesn't have.
func (x Expr) unknown(k *Pack) (out []string) {
	for _, m := range inputName.FindAllStringSubmatch(x.text, -1) {
		if _, ok := k.Input(m[1]); !ok {
			out = append(out, "input."+m[1])
		}
	}
	for _, m := range pastName.FindAllStringSubmatch(x.text, -1) {
		if _, ok := k.Act(m[1]); !ok {
			out = append(out, m[1])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
