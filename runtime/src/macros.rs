//! What generated code writes as rows of data, and the types that come of it.
//!
//! What each type does is written once, for all of them, in `value.rs` and `error/code.rs`: every function that an enum
//! had of its own would be checked and stored again for each of the thousands.

/// `Debug`, `PartialEq` and `Serialize` of requests, answers and what is in them: by what they say.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain {
    ($($name:ident),* $(,)?) => {$(
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::codegen::plain::debug(stringify!($name), self, f)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::codegen::plain::equal(self, other)
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::codegen::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                $crate::codegen::plain::serialize(self, s)
            }
        }
    )*};
}

/// How an answer or a struct within one is read and said: a name on the wire, a field, and what it holds.
#[doc(hidden)]
#[macro_export]
macro_rules! __answer {
    ($name:ident {}) => {
        impl $crate::codegen::Decode for $name {
            #[inline]
            fn field(&mut self, name: &str, d: &mut $crate::codegen::Decoder<'_>) {
                d.unknown(name);
            }
        }

        impl $crate::codegen::Encode for $name {
            #[inline]
            fn encode(&self, _: &mut $crate::codegen::Encoder<'_>) {}
        }
    };
    ($name:ident { $($wire:literal => $field:ident: $holds:ident $(($wrapper:literal))?,)* }) => {
        impl $crate::codegen::Decode for $name {
            #[inline]
            fn field(&mut self, name: &str, d: &mut $crate::codegen::Decoder<'_>) {
                match name {
                    $($wire => d.$holds(&mut self.$field $(, $wrapper)?),)*
                    _ => d.unknown(name),
                }
            }
        }

        impl $crate::codegen::Encode for $name {
            #[inline]
            fn encode(&self, e: &mut $crate::codegen::Encoder<'_>) {
                $(e.field($wire, &self.$field);)*
            }
        }
    };
}

/// What a fieldless enum does beyond its table. Derived, each of these would be several times as large to the compiler,
/// and there is an enum or two for every operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __fieldless {
    ($name:ident, $text:expr) => {
        impl Copy for $name {}

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                *self as usize == *other as usize
            }
        }

        impl Eq for $name {}

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::codegen::plain::variant(stringify!($name), $text(*self), f)
            }
        }
    };
}

/// The documented values of an open enum: a fieldless enum over one table.
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
        #[non_exhaustive]
        pub enum $name {
            $($(#[$meaning])* $variant,)*
        }

        $crate::__fieldless!($name, $crate::ValueEnum::text);

        impl $crate::ValueEnum for $name {
            const VALUES: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];
        }
    };
}

/// The documented errors of an operation: a fieldless enum over one text.
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
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $code, "`" $(, ", HTTP status ", $status)?, ". ", $meaning)]
                $variant,
            )*
        }

        $crate::__fieldless!($name, $name::as_str);

        impl $crate::codegen::ErrorCode for $name {
            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];
            const ROWS: &'static str =
                concat!($($code, "\0" $(, $status)?, "\0", $message, "\0", $meaning, "\0"),*);
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
