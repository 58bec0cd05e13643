//! What generated code writes as rows of data, and the types that come of it.

/// An open enum of documented values.
///
/// `UnknownValue` holds what the documentation does not list; listed texts never get there.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$meaning:meta])* $variant:ident = $text:literal,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$meaning])* $variant,)*
            /// A value that the documentation does not list.
            #[doc(hidden)]
            UnknownValue($crate::UnknownValue),
        }

        // Derived, it would be a function that is compiled here, for each enum.
        impl Eq for $name {}

        impl $name {
            /// The documented values as they are on the wire.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The value as it is on the wire, documented or not.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::UnknownValue(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::UnknownValue($crate::codegen::unknown_value(text)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::codegen::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::codegen::Encoder<'_>) {
                e.text(self.as_str());
            }
        }

        impl $crate::codegen::DecodeValue for $name {
            #[inline]
            fn decode(d: &mut $crate::codegen::Decoder<'_>) -> Option<Self> {
                d.text().map(Self::from)
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }
    };
}

/// The documented errors of an operation: a fieldless enum over one static table.
///
/// A row is variant, code, HTTP status where there is one, message of the server, meaning.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($variant:ident = $code:literal $(($status:literal))?, $message:literal, $meaning:literal;)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $code, "`" $(, ", HTTP status ", $status)?, ". ", $meaning)]
                $variant,
            )*
        }

        impl Eq for $name {}

        impl $crate::codegen::ErrorCode for $name {
            const TABLE: &'static [(Self, $crate::codegen::ErrorInfo)] = &[
                $((
                    Self::$variant,
                    $crate::codegen::ErrorInfo {
                        code: $code,
                        status: $crate::codegen::status(&[$($status)?]),
                        message: $message,
                        meaning: $meaning,
                    },
                ),)*
            ];
        }

        impl $name {
            /// The code on the wire.
            #[inline]
            pub fn as_str(self) -> &'static str {
                $crate::codegen::ErrorCode::info(self).code
            }

            /// The documented HTTP status.
            #[inline]
            pub fn http_status(self) -> Option<u16> {
                $crate::codegen::ErrorCode::info(self).status
            }

            /// What the documentation says that it means.
            #[inline]
            pub fn meaning(self) -> &'static str {
                $crate::codegen::ErrorCode::info(self).meaning
            }
        }
    };
}

/// The status of a row that may have none.
#[doc(hidden)]
pub const fn status(of_row: &[u16]) -> Option<u16> {
    match of_row {
        [status, ..] => Some(*status),
        [] => None,
    }
}
