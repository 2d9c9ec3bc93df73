package main

import (
	"cmp"
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"thads/internal/errs"
	"thads/internal/pdf"
	"thads/internal/sign"
)

var signCommand = command{
	"sign", "verify FILE.pdf [--data DIR] [--roots FILE.pem] [--require-seal] [--json]",
	"who signed a file and when; every problem named", runSign,
}

var (
	errSignFile  = errs.Define(errs.NotFound, "sign.no_file", "Không mở được tệp %q: hãy kiểm tra đường dẫn.")
	errSignLarge = errs.Define(errs.TooLarge, "sign.too_large", "Tệp lớn hơn %d MB: không phải văn bản điện tử thông thường.")
	errSignRoots = errs.Define(errs.Invalid, "sign.bad_roots", "Tệp chứng thư gốc %q không đọc được: cần một hay nhiều chứng thư dạng PEM.")
	errSignBad   = errs.Define(errs.Invalid, "sign.not_ok", "Văn bản không đạt: có %d vấn đề về chữ ký số, xem danh sách.")
)

const signMaxBytes = 256 << 20

func runSign(_ context.Context, e env, args []string) error {
	if len(args) == 0 || args[0] != "verify" {
		return errUsage
	}
	f := newFlags("sign verify")
	data := f.String("data", "data", "folder of files and keys")
	rootsFile := f.String("roots", "", "certificates to trust, PEM")
	seal := f.Bool("require-seal", false, "an agency's signature must cover the whole file")
	asJSON := f.Bool("json", false, "one JSON value on standard output")
	rest, err := parse(e, f, args[1:])
	if err != nil || len(rest) != 1 {
		return errUsage
	}
	roots, err := signRoots(*data, *rootsFile)
	if err != nil {
		return err
	}
	file, err := readLimited(rest[0])
	if err != nil {
		return err
	}
	report, err := sign.Verify(file, roots, sign.VerifyOptions{Now: time.Now(), RequireSeal: *seal})
	if errors.Is(err, pdf.ErrNotPDF) || errors.Is(err, sign.ErrUnsigned) {
		if *asJSON {
			report = sign.Report{Signatures: []sign.Signature{}, Problems: []string{errs.As(err).Text()}}
			return errors.Join(err, printJSON(e, report))
		}
		return err
	}
	if err != nil {
		return err
	}
	if *asJSON {
		err = printJSON(e, report)
	} else {
		err = printReport(e, report)
	}
	if err == nil && !report.OK {
		err = errSignBad.New(max(1, len(report.Problems)))
	}
	return err
}

// signRoots reads what is trusted: the given file, else the authority under the data folder. Without either nothing
// is trusted, and the report says so of each signature.
func signRoots(data, file string) (*x509.CertPool, error) {
	if file == "" {
		roots, err := sign.Open(data).Roots()
		if errors.Is(err, sign.ErrNoRoots) {
			return x509.NewCertPool(), nil
		}
		return roots, err
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, errSignFile.New(file).Because(err)
	}
	certs, err := sign.ParseCerts(text)
	if err != nil {
		return nil, errSignRoots.New(file).Because(err)
	}
	pool := x509.NewCertPool()
	for _, c := range certs {
		pool.AddCert(c)
	}
	return pool, nil
}

func readLimited(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err == nil && info.IsDir() {
		err = fs.ErrInvalid
	}
	if err != nil {
		return nil, errSignFile.New(name).Because(err)
	}
	if info.Size() > signMaxBytes {
		return nil, errSignLarge.New(signMaxBytes >> 20)
	}
	file, err := os.ReadFile(name)
	if err != nil {
		return nil, errSignFile.New(name).Because(err)
	}
	return file, nil
}

func printReport(e env, r sign.Report) error {
	var b strings.Builder
	for i, s := range r.Signatures {
		kind := "cá nhân"
		if s.Kind == "agency" {
			kind = "cơ quan"
		}
		if s.Certification {
			kind += ", chứng nhận"
		}
		fmt.Fprintf(&b, "Chữ ký %d: %s (%s)\n", i+1, cmp.Or(s.Signer, "không đọc được người ký"), kind)
		when := "không có dấu thời gian tin cậy"
		if !s.At.IsZero() {
			when = s.At.In(time.FixedZone("+07", 7*3600)).Format("15:04:05 ngày 02/01/2006")
		}
		fmt.Fprintf(&b, "  Thời gian:  %s\n", when)
		fmt.Fprintf(&b, "  Toàn vẹn:   %s\n", verdict(s.Valid, "hợp lệ", "KHÔNG hợp lệ"))
		fmt.Fprintf(&b, "  Chứng thư:  %s, do %s cấp\n", verdict(s.Trusted, "tin cậy", "KHÔNG tin cậy"), cmp.Or(s.Issuer, "(không rõ)"))
		covers := strings.NewReplacer("whole file", "toàn bộ tệp", "revision ", "bản lưu ", " of ", "/", "nothing", "không xác định được").Replace(s.Covers)
		fmt.Fprintf(&b, "  Bao phủ:    %s\n", covers)
	}
	for _, p := range r.Problems {
		fmt.Fprintln(&b, "Vấn đề: "+p)
	}
	if r.OK {
		fmt.Fprintln(&b, "Kết luận: văn bản nguyên vẹn, mọi chữ ký hợp lệ và tin cậy.")
	}
	_, err := fmt.Fprint(e.out, b.String())
	return err
}

func verdict(ok bool, good, bad string) string {
	if ok {
		return good
	}
	return bad
}
