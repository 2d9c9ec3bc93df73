package seed

import "strings"

// The tables below are made up for this program from what everybody knows of Vietnamese names; no list of real people
// stands behind them. Weights are rough shares.

var surnames = []weighted[string]{
	{"Nguyễn", 310}, {"Trần", 109}, {"Lê", 89}, {"Phạm", 59}, {"Huỳnh", 26}, {"Hoàng", 25}, {"Phan", 28}, {"Vũ", 25}, {"Võ", 24}, {"Đặng", 21},
	{"Bùi", 20}, {"Đỗ", 19}, {"Hồ", 15}, {"Ngô", 14}, {"Dương", 10}, {"Lý", 9}, {"Đinh", 9}, {"Đoàn", 8}, {"Trịnh", 8}, {"Mai", 8}, {"Lâm", 7},
	{"Trương", 18}, {"Cao", 7}, {"Đào", 9}, {"Lương", 8}, {"Hà", 8}, {"Tạ", 5}, {"Chu", 4}, {"Tô", 4}, {"Thái", 4}, {"Phùng", 4}, {"Kiều", 3},
	{"Quách", 2}, {"Tăng", 3}, {"Nghiêm", 2}, {"Văn", 3}, {"La", 2}, {"Vương", 3}, {"Lưu", 4}, {"Châu", 2},
}

var maleMiddles = []weighted[string]{
	{"Văn", 36}, {"Đức", 8}, {"Hữu", 7}, {"Quốc", 7}, {"Minh", 7}, {"Thanh", 6}, {"Công", 5}, {"Xuân", 5}, {"Ngọc", 4}, {"Đình", 5}, {"Anh", 3},
	{"Trọng", 3}, {"Hoàng", 3}, {"Bá", 2}, {"", 4},
}

var femaleMiddles = []weighted[string]{
	{"Thị", 52}, {"Thị Ngọc", 6}, {"Thị Thu", 6}, {"Thị Thanh", 6}, {"Thị Kim", 5}, {"Thị Mỹ", 4}, {"Ngọc", 5}, {"Thị Hồng", 5}, {"Thị Bích", 3},
	{"Thanh", 3}, {"Thị Phương", 3}, {"", 2},
}

var maleGivens = strings.Fields(`An Bảo Bình Cường Chiến Chung Dũng Duy Đạt Định Đông Giang Hải Hậu Hiếu Hiển Hoà Hùng Huy Hưng Khang Khánh Khoa Kiên
Lâm Long Lộc Lợi Luân Mạnh Nam Nghĩa Nhân Nhật Phát Phong Phú Phúc Quân Quang Quý Sang Sơn Sỹ Tài Tâm Tân Thái Thành Thắng Thiện Thịnh Thuận Tiến Tín
Toàn Trí Trung Trường Tú Tuấn Tùng Vinh Vũ`)

var femaleGivens = strings.Fields(`Ái Anh Bình Chi Cúc Diễm Diệp Dung Duyên Đào Giang Hà Hạnh Hằng Hiền Hoa Hoà Hồng Huệ Hương Huyền Khanh Lan Lệ Liên Linh Loan
Ly Mai Minh My Nga Ngân Ngọc Nguyệt Nhàn Nhi Nhung Oanh Phượng Quyên Quỳnh Sương Tâm Thảo Thắm Thoa Thu Thuỷ Thuý Thương Tiên Trang Trâm Trinh Trúc Tuyết
Uyên Vân Xuân Yến`)

// people of one folk: how its men and women are named, and how many in a hundred of a province's people they are.
type folk struct {
	share   int
	men     func(stream) string
	women   func(stream) string
	hamlets []string
}

// words joins drawn words.
func words(lists ...string) func(stream) string {
	split := make([][]string, len(lists))
	for i, l := range lists {
		split[i] = strings.Split(l, ",")
	}
	return func(s stream) string {
		out := make([]string, len(split))
		for i, l := range split {
			out[i] = oneOf(s, l)
		}
		return strings.Join(out, " ")
	}
}

const (
	edeGiven   = "Bhiăo,Blơ,Drăm,Đhăm,Khuôn,Krông,Mbiă,Nguôt,Phi,Rinh,Sanh,Suê,Thiên,Wơ̆t,Yuin,Ngoan,Hoàng,Sơn"
	edeGirl    = "H'Bia,H'Blưn,H'Đơm,H'Hiếu,H'Juel,H'Lan,H'Luyn,H'Mĩ,H'Ngân,H'Nuên,H'Ruin,H'Thuý,H'Yă,H'Wơ̆n"
	edeClan    = "Niê,Niê Kđăm,Mlô,Ê̆ban,Êban,Kbuôr,Ayŭn,Knul,Hđơk,Byă,Ênuôl,Kriêng,Bkrông,Hmok"
	thaiGiven  = "Chài,Đôi,Hặc,Inh,Lả,Mến,Panh,Păn,Phanh,Pỏm,Sương,Thoảng,Ún,Yêu,Dương,Hoan"
	hmongGiven = "Chống,Chư,Dế,Dua,Giống,Khua,Lầu,Lử,Mang,Nhìa,Páo,Phềnh,Sính,Súa,Tủa,Vảng"
	tayGiven   = "Bảo,Chấn,Cương,Đoàn,Hoan,Kiên,Lập,Nhâm,Thiết,Thụ,Tuyên,Viện,Vượng"
	khmerGiven = "Bô Tha,Chanh Đa,Đa Ra,Khêm Ma Ra,Na Rinh,Phi Rum,Rích Thi,Sa Rát,Sô Phia,Thươn,Vi Sal"
)

var (
	ede   = folk{22, words("Y", edeGiven, edeClan), words(edeGirl, edeClan), strings.Split("buôn Hwiê,buôn Ea Tlă,buôn Krông Blang,buôn Drai Nă,buôn Mbhao", ",")}
	jarai = folk{28, words("Rơ Châm,Ksor,Siu,Rah Lan,Kpă,Nay,Rơ Mah,Puih", "Blưh,Hyer,Jú,Phôn,Sơn,Thim,Tuyn,Yơn,Nghiêp,Đuk"),
		words("Rơ Châm,Ksor,Siu,Rah Lan,Kpă,Nay,Rơ Mah,Puih", "H'Bel,H'Chưn,H'Len,H'Nghin,H'Pil,H'Ti,H'Yan"), strings.Split("làng Ia Grêng,làng Plei Hlă,làng Kon Tơh,làng Ia Mút", ",")}
	sedang = folk{18, words("A", "Blong,Brôi,Dung,Hnhớ,Jring,Lương,Nhuông,Pheo,Siêm,Thút"), words("Y", "Blai,Cheng,Dim,Hiên,Krua,Mơn,Nhiă,Pốt,Sút,Xanh"),
		strings.Split("thôn Đăk Xăng,thôn Kon Brăng,làng Tu Mơ,thôn Măng Tơ", ",")}
	kho  = folk{12, words("K'", "Bring,Brôh,Đơi,Lếu,Sèo,Thế,Tiêng,Wẻo"), words("Ka", "Brẹ,Ba,Hương,Lim,Mỹ,Thu,Rìn,Thuận"), strings.Split("thôn Đạ Brồng,thôn B'Lá Hạ,thôn Kon Rum", ",")}
	thai = folk{40, words("Lò,Quàng,Lường,Cà,Tòng,Lù,Hoàng,Đèo,Điêu", "Văn", thaiGiven), words("Lò,Quàng,Lường,Cà,Tòng,Lù,Hoàng,Đèo,Điêu", "Thị", thaiGiven),
		strings.Split("bản Nà Pheo,bản Huổi Lướng,bản Co Mạ,bản Pá Nậm,bản Noong Hặc", ",")}
	hmong = folk{22, words("Giàng,Vàng,Sùng,Thào,Mùa,Lầu,Hạng,Cứ", "A", hmongGiven), words("Giàng,Vàng,Sùng,Thào,Mùa,Lầu,Hạng,Cứ", "Thị", "Mai,Mỷ,Dợ,Chua,Dua,Say,Máy,Xía,Pà"),
		strings.Split("bản Pú Nhi Thượng,bản Háng Đề,bản Sính Phình Hạ,thôn Lùng Chải", ",")}
	tay = folk{48, words("Nông,Hoàng,Bế,Hứa,Lương,Triệu,Lý,Chu,Vi,Mông", "Văn", tayGiven), words("Nông,Hoàng,Bế,Hứa,Lương,Triệu,Lý,Chu,Vi,Mông", "Thị", "Ba,Chiêm,Hảo,Khuyên,Lả,Nhình,Thiết,Vẻ,Xoan"),
		strings.Split("thôn Nà Cạn Thượng,thôn Bản Lẹng,thôn Khuổi Tát,xóm Pác Nặm Hạ", ",")}
	muong = folk{30, words("Bùi,Quách,Đinh,Bạch,Hà,Xa", "Văn", "Chiển,Đoan,Khụt,Nhỏ,Ợt,Thểm,Tiện,Vẩn"), words("Bùi,Quách,Đinh,Bạch,Hà,Xa", "Thị", "Ển,Hiên,Luyến,Nhện,Thỉm,Vận,Xoan"),
		strings.Split("xóm Mường Khến,xóm Đồng Giang Hạ,xóm Lũng Vân Trong", ",")}
	khmer = folk{25, words("Thạch,Sơn,Kim,Danh,Lâm,Châu,Kiên,Trần", khmerGiven), words("Thạch,Sơn,Kim,Danh,Lâm,Châu,Kiên,Trần", "Thị", "Sóc Kha,Thu Ni,Đa Ni,Sô Khươl,Phơ La,Rương,Sà Rây"),
		strings.Split("ấp Trà Kha Tây,ấp Ba Sai,ấp Phnô Om,ấp Sóc Ruộng", ",")}
	cham = folk{8, words("Bá,Đàng,Hán,Lưu,Quảng,Thành,Thiên", "Văn", "Chương,Đại,Lạc,Phận,Tỵ,Thành"), words("Bá,Đàng,Hán,Lưu,Quảng,Thành,Thiên", "Thị", "Lệ,Muội,Nhiên,Sính,Thuỷ,Xuyến"),
		strings.Split("thôn Bàu Trúc Hạ,thôn Hữu Sinh", ",")}
)

var folks = map[int64][]folk{
	4: {tay, hmong}, 8: {tay, hmong}, 11: {thai, hmong}, 12: {thai, hmong}, 14: {thai, hmong, muong}, 15: {tay, hmong, thai}, 19: {tay}, 20: {tay},
	25: {muong}, 38: {muong, thai}, 40: {thai}, 51: {sedang}, 52: {jarai}, 56: {cham}, 66: {ede}, 68: {kho}, 86: {khmer}, 91: {khmer}, 92: {khmer}, 96: {khmer},
}

var lowland = strings.Split("thôn Đồng Mận,thôn Trung Hoà Đông,thôn Phú Lạc Hạ,khu phố An Hưng 3,khu phố Bình Khê 2,tổ dân phố Nam Lãng 5,tổ dân phố Đoài Thượng 1,ấp Tân Lợi Trong,ấp Vàm Gỗ,xóm Cầu Gạo", ",")

var communes = strings.Split("xã Tân Khê,xã Bình Lãng,xã An Phước Trung,xã Hoà Thuận Nam,xã Phú Giáo Hạ,phường Đông Lạc,phường Tây Khánh,phường An Lãng,xã Vĩnh Gò,xã Suối Mơ,phường Trung Nghĩa,xã Long Tân Đông", ",")

// human draws a person of a province: name, sex, hamlet.
func human(s stream, province int64) (name string, woman bool, hamlet string) {
	woman = s.chance(42)
	roll := s.IntN(100)
	for _, f := range folks[province] {
		if roll -= f.share; roll < 0 {
			if woman {
				return tidy(f.women(s)), true, oneOf(s, f.hamlets)
			}
			return tidy(f.men(s)), false, oneOf(s, f.hamlets)
		}
	}
	middles, givens := maleMiddles, maleGivens
	if woman {
		middles, givens = femaleMiddles, femaleGivens
	}
	return tidy(draw(s, surnames) + " " + draw(s, middles) + " " + oneOf(s, givens)), woman, oneOf(s, lowland)
}

// tidy joins what a name's parts leave: no double blanks, and K' stands close to the name it goes before.
func tidy(name string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(name), " "), "K' ", "K'")
}

var companies = strings.Split("Ngân hàng Thương mại cổ phần Lúa Vàng,Ngân hàng Thương mại cổ phần Sao Mai Xanh,Ngân hàng Thương mại cổ phần Bến Sông,Công ty TNHH Vật liệu Đồng Tâm Lạc,Công ty cổ phần Nông sản Gò Thị,Công ty TNHH Xây dựng Mây Trắng,Hợp tác xã dịch vụ Cánh Buồm", ",")
