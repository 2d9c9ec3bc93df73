package document_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/document"
	"thads/internal/errs"
)

// form puts a body under a short description with the given fields.
func form(t *testing.T, fields, body string) *document.Form {
	t.Helper()
	f, err := document.Parse(source(fields, body))
	if err != nil {
		t.Fatal(text(err))
	}
	return f
}

func source(fields, body string) string {
	return "---\nmã: THU-001\ntên: Văn bản thử\nnhóm: Thử\nloại: Quyết định\ntác nghiệp: OP-01\nhiệu lực từ: 2026-07-01\n" +
		"người ký: head\nchế độ: A, B\nđộ tin cậy: M\nđầu trang: không\ncăn cứ A:\n  - [L36.2] Căn cứ Luật cũ\n" +
		"căn cứ B:\n  - [L33.2] Căn cứ Luật mới;\ntrường:\n" + fields + "---\n" + body
}

func text(err error) string {
	if e := errs.As(err); e != nil {
		return e.Text()
	}
	return err.Error()
}

const people = "  người (danh sách đương sự): Người phải thi hành án\n  khoản (danh sách): Các khoản\n  khoản.tên: Nội dung\n" +
	"  khoản.tiền (tiền): Số tiền\n  ghi_chú (tuỳ chọn): Ghi chú\n  hạn (ngày): Hạn\n"

func data() map[string]any {
	return map[string]any{
		"chế_độ": "B", "hạn": "2026-02-03", "ghi_chú": "gấp",
		"người": []any{map[string]any{"danh_xưng": "ông", "tên": "Y Wơ̆t Ê̆ban", "địa_chỉ": "buôn Hwiê"}},
		"khoản": []any{map[string]any{"tên": "Án phí", "tiền": 200000}, map[string]any{"tên": "Tiền phạt", "tiền": int64(3000000)}},
	}
}

func TestAFormIsFilledAsItsLinesSay(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, body, want string }{
		{"neighbouring lines are one paragraph and an empty line ends it", "một\nhai\n, ba\n\nbốn", "một hai, ba\n\nbốn"},
		{"articles count themselves", "Điều #. Một.\n\nĐiều #. Hai, xem Điều {{điều}}.", "**Điều 1.** Một.\n\n**Điều 2.** Hai, xem Điều 2."},
		{"a condition chooses by regime", "% nếu chế_độ = \"B\"\nmới\n% khác\ncũ\n% hết", "mới"},
		{"conditions join with và, hoặc and không", "% nếu khoản.số_dòng > 5 hoặc không ghi_chú và chế_độ khác \"A\"\na\n% khác\nb\n% hết", "b"},
		{"a loop prints each line with its number", "% lặp k trong khoản\n\n{{stt}}. {{k.tên}}: {{k.tiền | tiền}}\n% hết", "1. Án phí: 200.000\n\n2. Tiền phạt: 3.000.000"},
		{"a total is the sum of its lines", "{{khoản | tổng tiền | tiền}} ({{khoản | tổng tiền | tiền_chữ}})", "3.200.000 (Ba triệu hai trăm nghìn đồng)"},
		{"dates under ten and in the first two months have a zero", "{{hạn | ngày}}", "ngày 03 tháng 02 năm 2026"},
		{"a party is named in bold with what identifies him", "% lặp n trong người\n{{n | đương_sự | hoa_đầu}}.\n% hết", "Ông **Y Wơ̆t Ê̆ban**, địa chỉ: buôn Hwiê."},
		{"an optional group appears with its data", "A[[ ({{ghi_chú}})]]", "A (gấp)"},
		{"statutory bases follow the regime and close with a full stop", "@căn_cứ\n> Xét đơn;\n\nthân", "Căn cứ Luật mới;\n\nXét đơn.\n\nthân"},
		{"a table takes its columns from the ruler", "| Stt | Tên |\n|:--:|------|\n% lặp k trong khoản\n| {{stt}} | {{k.tên}} |\n% hết", "| Stt | Tên |\n| 1 | Án phí |\n| 2 | Tiền phạt |"},
		{"a comment line prints nothing", "% // chỉ để nhớ\nA", "A"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, err := form(t, people, tt.body).Fill(data())
			if err != nil {
				t.Fatal(text(err))
			}
			if diff := cmp.Diff(tt.want, strings.TrimSpace(d.Text())); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestInsertedDataNeverBecomesMarkup(t *testing.T) {
	t.Parallel()
	m := data()
	m["ghi_chú"] = "**đậm** | cột {{hạn}} [[x]]\n% hết\nĐiều #. <b>&\u200b\u202e"
	d, err := form(t, people, "{{ghi_chú}}\n\n| A | B |\n|--|--|\n| {{ghi_chú}} | b |").Fill(m)
	if err != nil {
		t.Fatal(text(err))
	}
	want := "**đậm** | cột {{hạn}} [[x]] % hết Điều #. <b>&"
	if got := d.Blocks[0].Runs[0]; got.Text != want || got.Bold {
		t.Errorf("got %+v", got)
	}
	if len(d.Blocks) != 2 || len(d.Blocks[1].Table.Rows[0]) != 2 {
		t.Errorf("data changed the shape of the paper: %+v", d.Blocks)
	}
}

func TestMissingDataIsNamedWithItsLabelAndLine(t *testing.T) {
	t.Parallel()
	f := form(t, people, "A\n\n% lặp n trong người\n{{n | đương_sự}}\n% hết\n{{hạn | ngày}}\n[[{{ghi_chú}}]]\n% lặp k trong khoản\n{{k.tiền | tiền}}\n% hết")
	m := data()
	delete(m, "hạn")
	delete(m, "ghi_chú")
	m["người"].([]any)[0].(map[string]any)["địa_chỉ"] = "  "
	m["khoản"].([]any)[1].(map[string]any)["tiền"] = nil
	var got []string
	for _, f := range f.Missing(m) {
		got = append(got, f.Path+": "+f.Label)
	}
	want := []string{"người[1].địa_chỉ: Người phải thi hành án, dòng 1: Địa chỉ", "hạn: Hạn", "khoản[2].tiền: Các khoản, dòng 2: Số tiền"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	_, err := f.Fill(m)
	if !errors.Is(err, document.ErrMissing) || !strings.Contains(text(err), "Người phải thi hành án, dòng 1: Địa chỉ") {
		t.Errorf("got %v", err)
	}
	if len(f.Missing(data())) != 0 {
		t.Error("full data is reported as missing")
	}
	if n := len(f.Missing(nil)); n != 3 {
		t.Errorf("with no data at all %d fields are missing, want the three the text begins with", n)
	}
}

func TestWrongDataIsRefused(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, body string
		change     func(m map[string]any)
	}{
		{"an amount with a fraction", "% lặp k trong khoản\n{{k.tiền | tiền}}\n% hết", func(m map[string]any) {
			m["khoản"].([]any)[0].(map[string]any)["tiền"] = 1.5
		}},
		{"a negative amount", "{{khoản | tổng tiền | tiền}}", func(m map[string]any) {
			m["khoản"].([]any)[0].(map[string]any)["tiền"] = -1
		}},
		{"a day that does not exist", "{{hạn | ngày}}", func(m map[string]any) { m["hạn"] = "2026-02-30" }},
		{"a text where a list belongs", "% lặp k trong khoản\n{{k.tên}}\n% hết", func(m map[string]any) { m["khoản"] = "án phí" }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			m := data()
			tt.change(m)
			if _, err := form(t, people, tt.body).Fill(m); !errors.Is(err, document.ErrValue) {
				t.Errorf("got %v", err)
			}
		})
	}
	m := data()
	m["chế_độ"] = "C"
	if _, err := form(t, people, "A").Fill(m); !errors.Is(err, document.ErrRegime) {
		t.Errorf("got %v", err)
	}
}

func TestAFormWithAMistakeIsRefusedAtItsLine(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, body, want string }{
		{"an undeclared field", "A\n{{tuổi}}", "dòng 25"},
		{"an unknown filter", "{{hạn | tháng}}", "không có bộ lọc “tháng”"},
		{"a loop without end", "% lặp k trong khoản\nA", "thiếu % hết"},
		{"an end without a beginning", "A\n% hết", "không hiểu dòng điều khiển"},
		{"a loop over something that is no list", "% lặp k trong hạn\n% hết", "không phải danh sách"},
		{"a list printed without a loop", "{{khoản}}", "cần một bộ lọc"},
		{"an unclosed insertion", "A {{hạn", "không có }}"},
		{"bold that never ends", "**A", "dấu đóng"},
		{"a sum of something that is no money", "{{khoản | tổng tên | tiền}}", "bộ lọc tổng"},
		{"a part that the group does not have", "% lặp n trong người\n{{n.tuổi}}\n% hết", "chưa được khai báo"},
		{"an unknown directive", "@đóng_dấu", "không có lệnh"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := document.Parse(source(people, tt.body))
			if !errors.Is(err, document.ErrForm) || !strings.Contains(text(err), tt.want) {
				t.Errorf("got %v", text(err))
			}
		})
	}
}

func TestDescriptionsWithAMistakeAreRefused(t *testing.T) {
	t.Parallel()
	good := source(people, "A")
	for _, tt := range []struct{ name, from, to string }{
		{"no code", "mã: THU-001\n", ""},
		{"a day that is none", "2026-07-01", "01/7/2026"},
		{"an unknown key", "độ tin cậy", "độ tin"},
		{"an unknown family", "người ký: head", "người ký: ai đó"},
		{"a basis without its clause", "[L33.2]", ""},
		{"a field of an unknown kind", "(ngày)", "(giờ)"},
		{"no end", "---\nA", "A"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if _, err := document.Parse(strings.Replace(good, tt.from, tt.to, 1)); !errors.Is(err, document.ErrForm) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestABlankFormHasDotsWhereAFilledOneHasData(t *testing.T) {
	t.Parallel()
	src := strings.Replace(source(people, "Hạn {{hạn | ngày}}[[; ghi chú: {{ghi_chú}}]]"), "đầu trang", "để trống: được\nđầu trang", 1)
	f, err := document.Parse(src)
	if err != nil {
		t.Fatal(text(err))
	}
	d, err := f.Blank(nil)
	if err != nil {
		t.Fatal(text(err))
	}
	got := strings.TrimSpace(d.Text())
	if !strings.HasPrefix(got, "Hạn ngày …… tháng …… năm ……; ghi chú: ……") {
		t.Errorf("got %q", got)
	}
	if _, err := form(t, people, "A").Blank(nil); err == nil {
		t.Error("a decision must not be printed blank")
	}
}

func FuzzParse(f *testing.F) {
	f.Add(source(people, "{{hạn | ngày}} [[{{ghi_chú}}]]\n% lặp k trong khoản\n| {{k.tên}} |\n% hết"))
	f.Fuzz(func(t *testing.T, src string) {
		form, err := document.Parse(src)
		if err != nil {
			return
		}
		if _, err := form.Fill(data()); err == nil && len(form.Missing(data())) > 0 {
			t.Error("a paper was made although data is missing")
		}
	})
}
