//! Values that must not be shown.

use std::{fmt, mem};

use crate::scrub::MASK;

use super::{Encode, Encoder};

/// A value that travels as it is and is printed as `***`.
pub struct Secret<'v, T: ?Sized>(pub &'v T);

impl<T: ?Sized> fmt::Debug for Secret<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl<T: Encode + ?Sized> Encode for Secret<'_, T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        if e.masked {
            return e.mask(|e| self.0.encode(e));
        }
        let outer = mem::replace(&mut e.secret, !e.plain);
        self.0.encode(e);
        e.secret = outer;
    }
}

impl Encoder<'_> {
    /// Writes `***` where `write` writes anything at all: what is absent stays absent.
    fn mask(&mut self, write: impl FnOnce(&mut Self)) {
        let (start, open) = (self.params.json.len(), self.open);
        write(self);
        let wrote = self.params.json.len() > start;
        self.params.json.truncate(start);
        self.open = open;
        if wrote {
            self.text(MASK);
        }
    }
}
