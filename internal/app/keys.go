package app

import (
	"context"
	"errors"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"thads/internal/errs"
	"thads/internal/sign"
)

var errTries = errs.Define(errs.TooMany, "app.pin_tries", "Nhập sai mã PIN nhiều lần; hãy chờ vài phút rồi thử lại.")

// keys is the file keys of the development authority as the press wants them, with a limit on guessing at PINs.
type keys struct {
	files   *sign.Store
	stamper sign.Timestamper
	now     func() time.Time

	mu    sync.Mutex
	wrong map[string]*rate.Limiter // by key; one each, so as many as there are keys
}

func (k *keys) Person(_ context.Context, account, pin string) (sign.Identity, error) {
	return k.unlock(account, pin, k.files.Unlock)
}

func (k *keys) Agency(_ context.Context, office, pin string) (sign.Identity, error) {
	return k.unlock(office, pin, k.files.UnlockAgency)
}

// unlock lets five wrong PINs pass at once and one more every minute; a right one costs nothing.
func (k *keys) unlock(id, pin string, open func(id, pin string) (sign.Identity, error)) (sign.Identity, error) {
	k.mu.Lock()
	l := k.wrong[id]
	if l == nil {
		l = rate.NewLimiter(rate.Every(time.Minute), 5)
		k.wrong[id] = l
	}
	k.mu.Unlock()
	if l.TokensAt(k.now()) < 1 {
		return sign.Identity{}, errTries.New()
	}
	got, err := open(id, pin)
	if errors.Is(err, sign.ErrPIN) {
		l.AllowN(k.now(), 1)
	}
	return got, err
}

func (k *keys) Stamper() sign.Timestamper { return k.stamper }

func (k *keys) Validation(_ context.Context, _ sign.Identity) (*sign.Validation, error) {
	v, err := k.files.Validation(k.now())
	return &v, err
}
