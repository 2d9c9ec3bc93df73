package document

// Doc is a filled paper: what it says and in which parts, without a font, a page or a place on it. The writers of
// internal/render turn one Doc into PDF, DOCX and HTML, so the three cannot say different things.
type Doc struct {
	Code, Version, Title string   // of the form it came from
	Type                 string   // loại văn bản: "Quyết định", "Thông báo/Giấy", "Biên bản", "Đơn" ...
	Head                 Head     // what stands above the name of the paper
	Blocks               []Block  // the text, from the name of the paper to the last line before the signature
	Signers              []Signer // one for a decision, several columns for minutes
	Recipients           []string // Nơi nhận, without the leading dash, with its punctuation
	Notes                []string // small notes under everything
	Lookup               Lookup   // QR and code by which anyone can check the paper; empty when the paper is not public
	Fields               Fields   // what is filled and signed after the text is fixed
}

// Head is the two-column head of Decree 30/2020 (boxes 1 to 4). Papers of citizens have only the national title.
type Head struct {
	Style  string // HeadFull, HeadUnnumbered, HeadNational or HeadNone
	Parent string // cơ quan cấp trên, as printed
	Agency string // cơ quan ban hành, as printed
	Symbol string // ký hiệu after the number and its slash: QĐ-THADS
	Number string // empty until the records officer gives one
	Place  string // địa danh
	Date   string // "ngày 02 tháng 01 năm 2026"; empty until the paper is numbered
}

// Styles of head.
const (
	HeadFull       = "đầy đủ"
	HeadUnnumbered = "không số"
	HeadNational   = "quốc hiệu"
	HeadNone       = "không"
)

// National title and motto (Decree 30/2020, Annex I, box 1).
const (
	NationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	NationalMotto = "Độc lập - Tự do - Hạnh phúc"
)

// Fields says which empty fields a PDF of the paper carries.
type Fields struct {
	Number bool // "so" and "ngay", filled by the records officer after the leader has signed
	Person bool // "ky_nguoi", the signature of the person who signs
	Agency bool // "dau_co_quan", the signature of the agency
}

// Kind is the part a block plays in the text.
type Kind string

// Kinds of block, named after the boxes of Decree 30/2020.
const (
	KindName     Kind = "name"     // tên loại văn bản (5a): capitals, bold, centred
	KindAbstract Kind = "abstract" // trích yếu (5a, or 5b under the number of a letter)
	KindHeading  Kind = "heading"  // authority, "QUYẾT ĐỊNH:", chapters: bold, centred
	KindCentre   Kind = "centre"   // centred plain text
	KindRight    Kind = "right"    // centred in the right half: place and date of a petition
	KindBasis    Kind = "basis"    // căn cứ: italic paragraph
	KindPara     Kind = "para"     // justified paragraph with a first-line indent
	KindFlush    Kind = "flush"    // paragraph without indent
	KindTable    Kind = "table"
)

// Block is one paragraph or table.
type Block struct {
	Kind  Kind
	Runs  []Run
	Table *Table // only for KindTable
}

// Run is a stretch of text in one style. Text is already what a reader sees; writers escape it for their format.
type Run struct {
	Text         string
	Bold, Italic bool
}

// Table is a grid with a head row that repeats on every page.
type Table struct {
	Widths []int   // shares of the width, any unit
	Align  []Align // of the body cells, one a column
	Header [][]Run // cells of the head row; nil for none
	Rows   [][][]Run
}

// Align is where a cell's text stands.
type Align byte

// Alignments of a column.
const (
	Left Align = iota
	Centre
	Right
)

// Signer is one column of the signature block (boxes 7a to 7c).
type Signer struct {
	Lines  []string // capacity and title in capitals: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"
	Hint   string   // "(Ký, ghi rõ họ tên)" on papers signed by hand
	Name   string   // empty on a form to be filled by hand
	Signed bool     // this column carries the digital signature fields
}

// Lookup is how anyone can check the paper.
type Lookup struct {
	URL  string // what the QR says
	Code string // the same code in short groups for people without a camera
}
