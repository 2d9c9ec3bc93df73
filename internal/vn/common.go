package vn

// common holds frequent syllables of court and office language; it only breaks the tie where a word is a syllable both as it
// stands and in a legacy reading ("ông" could be TCVN3 for the unused "ụng"; "sè" is the unused word, "số" the meant one).
var common = set(`
à á âm án áo áp ba bà bài bàn bán bào báo bày bân bên bì bí bích bình bò bó bóc bùi bù cà cá các cách cái càng cáo cát cân câu cây còn có cô
công cùng cúc cúng dài dành dày dân dây dì dò dòng dù dùng già giá giám gián giáp gì gia giúp góc gói góp gà gây hà hàng hành hình hô hôm hôn
hòa hoà hoàn hoàng hoá hóa ích kéo kê kèm kê kênh khách khác khám kháng khánh không khoá khóa kích kính ký kín là lá lái làm lãi làng lánh lâm lâu lên lê lí lý lìa
liên linh lò lô lòng lúa lúc lý màu máu máy mãi mình mìn mòn môi môn mô mùa mù nào này nãy nên nêu nghiêm nghìn ngoài ngoại ngày ngàn ngành ngân
nhà nhân nhãn nhiên nhóm niêm niên nói nông nó nóng núi ông phá phái pháp phát phân phép phía phí phiên phòng phóng phó phù phú phúc phút
quá quán quân quê rà rào ràng rách riêng rõ rút sách sáng sáu sân sát sóc sông sót sơ sào tài tàng tách tái tám tán tâm tân tây
tên tê tích tính tình tìm tín tiên tiêu toà tòa toàn toán tôi tôn tòng tô tù tùng túi tú tài tái thành thách tháng thái tháo
thân thâm thì thí thích thôn thông thôi thú thúc thêm thu thuê thuý thúy tiêu tình trái trách trán trán tràng tránh trên trì trí trích trình trò tròn
trông trú trúc trúng trùng tuý túy tuyên tuân úy ủy ùn vào vàng vá văn vân vây về vì ví vòng võ vô và vài viên xã xác xâm xây xét xóm xông xúc xuân xuân ý yên yêu yêu
ấp ấy ẩn ảnh ăn bạc bại bạn bản bảng bảo bảy bắc bắt bằng bắn bất bậc bến bệnh bị bị biển biết biện biệt bỏ bố bồi bổ bộ bốn bởi bột bớt bức bưu buộc cả cải
cản cảnh cạn cạnh cảng cấm cấp cất cần cận cầm cầu cậu căn căng cặp chạy chậm chấp chất chắc chắn chặt chế chết chỉ chị chịu chị chia chiếm chiếu chiều
chỗ chối chống chồng chợ chủ chú chúng chứ chức chứa chứng chưa chương chuẩn chuộc chuyện chuyển cố cổ cộng cơ cớ cụ của củ cục cũ cũng cứ cứu cửa cử cực
dẫn dẫu dấu dầu dạy dạng diện diệt diễn dịch dịp dọc dục dự dữ dưới dương dưỡng dụng đã đá đai đài đại đạc đạo đạt đánh đảm đảng đang đáng đáo đào đau
đăng đặc đặt đất đấu đầu đầy đậu đây đấy đế đề để đến đếm đều đi đích điểm điện điều định đình đỉnh đĩa địa địch đo đó đoàn đoạn đoạt đòi đọc đôi đội
đối đổi đồi đông đồng động đống đóng độ đồ đỗ đổ đời đợi đợt đơn đơ đủ đúng đứa đức đứng được đường đưa đương gạch gạo gắn gặp gần gật gậy gỗ gốc gồm gọi gửi
giả giải giảm giản giảng giấy giấu giếng giết giờ giới giữ giữa giục hạ hại hạn hạng hạnh hạt hải hẳn hết hệ hiểm hiểu hiện hiệu hiệp họ họa hoạt hoặc học hỏi
hồ hố hộ hội hổ hối hồi hồng hợp hở hơn hơi hủy huỷ huyện hư hứa hướng hưởng hữu hưng kẻ kế kể kết kiến kiểm kiện kiểu kiếm kì kỳ kỷ kỹ khả khải khảo khẩn khẩu
khắc khắp khẳng khế khiển khiếu khiến khỏe khỏi khoản khoảng khối khổ khởi khu khuyến lại lạc lạm lạnh lạng lập lấy lần lẫn lắp lặp lẽ lẻ lệ lệnh lịch liệt liệu lỗi
lộ lộc lợi lời lớn lớp lúc lục luật luận lũy lừa lực lưu lượng lương lược lượt mạnh mạng mại mảnh mã mất mấy mẫu mặt mặc mắt mẹ mệnh mỗi mọi mở mới mời mức mua mục
mươi mười mượn nạn nại nạp nặng nằm năm năng nắm nếp nếu ngã ngắn ngăn ngạch nghề nghỉ nghị nghĩ nghĩa nghiệp nghiệm ngoại nguồn nguyên nguyện người ngược ngủ
nhẹ nhỏ nhờ nhận nhập nhất nhậu nhẫn nhằm nhắc nhiều nhiệm những nhưng như nhượng nhựa nợ nơi nộp nội nổi nữ nữa nửa nước nuôi phạm phạt phản phải phẩm phần phận
phát phế phiếu phố phối phổ phụ phục phủ phương phường phước quả quản quận quyền quyết quốc quy rằng rất rẫy rẽ rồi rộng rõ rủ rừng sạch sản sắm sắt sắc sẽ sẵn
số sổ sống sở sợ sớm sự sử sửa sức sứ suất suốt sơn tạ tại tạm tạo tạp tải tảo tả tấm tấn tất tập tận tầng tặng tắc tăng tế tết tệ tiến tiền tiếng tiếp tiết tiểu tỉ tỉnh
tịch tọa tố tổ tổn tổng tốt tội tộc tồn tốn tớ tới tờ tơ tời tụ tục tụng từ từng tứ tử tự tư tức tương tướng tưởng tường tự tỷ thả thảo thạch thậm thấy thấp thất thật
thẩm thẩn thẩm thắng thẳng thặng thẻ thế thể thị thiệt thiếu thiện thiết thỏa thoả thổ thở thời thới thợ thủ thuận thuật thuế thuốc thuộc thủy thuỷ thụ thư thứ thừ thử thửa thừa thực thức
thường thương thượng thưởng trả trại trạm trạng trải trấn trần trận trật trẻ trễ trị triển triệu trợ trộm trọng trốn trồng trộn trở trời trụ trục trực trước trường trưởng trữ trừ trượt
ủng uỷ ủy uống ứng ước vạn vạch vật vẫn vận vấn vắng vẽ vẻ vệ vết vị việc viện việt viết vĩnh vốn vợ với vụ vũ vui vừa vững vườn vượt vực vở vỡ xảy xấu xấp xe xếp xem
xin xử xứ xứng xưởng xưa xuất xuống xưng`)
