//! The error of a typed call.

use std::{fmt, ops::Deref};

use super::{Error, ErrorCode};

/// The error of a typed call: an [`Error`] that knows the documented codes of the product.
pub struct OperationError<C> {
    error: Error,
    code: Option<C>,
}

impl<C: ErrorCode> OperationError<C> {
    /// The documented code, or `None` when the error did not come from the service or its code is
    /// not documented.
    pub fn code(&self) -> Option<C> {
        self.code
    }

    /// The untyped error.
    pub fn into_error(self) -> Error {
        self.error
    }
}

impl<C: ErrorCode> From<Error> for OperationError<C> {
    fn from(error: Error) -> Self {
        Self {
            code: error.documented(),
            error,
        }
    }
}

impl<C> From<OperationError<C>> for Error {
    fn from(error: OperationError<C>) -> Self {
        error.error
    }
}

impl<C> Deref for OperationError<C> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.error
    }
}

impl<C> fmt::Display for OperationError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<C> fmt::Debug for OperationError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<C> std::error::Error for OperationError<C> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
