//! What generated code writes as rows of data, and the types that come of it. They stand in files
//! that import all of `codegen`.
//!
//! What each type does is written once, for all of them, in `impls.rs`, `open_enum.rs` and
//! `error/code.rs`: every function that a type had of its own would be checked and stored again for
//! each of the thousands.

/// What requests, responses and the structs within them are, however they travel. The two macros
/// below use it.
///
/// Two habits of other macros are left out because thousands of structs would pay for them: a path
/// is as short as what a file imports makes it, and no macro of the compiler (`derive`,
/// `stringify!`) runs for each of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    ($name:ident $($field:ident)*) => {
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($field: impls::clone_field(&self.$field),)* }
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self { $($field: impls::Unset::UNSET,)* }
            }
        }

        impl impls::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut impls::Formatter<'_>) -> impls::FmtResult {
                impls::debug_fields(self, f)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                impls::equal_fields(self, other)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                impls::serialize_fields(self, s)
            }
        }
    };
}

/// How a request or a struct within one is written: a name on the wire, a field, how and where it
/// travels, and `as Secret` where it must not be shown.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    ($name:ident {
        $($wire:literal => $field:ident: $put:ident $(($separator:literal))? $(as $mark:ident)?,)*
    }) => {
        impl Encode for $name {
            #[inline]
            fn encode(&self, e: &mut Encoder<'_>) {
                $(e.$put($wire, $($separator,)? $(&impls::$mark)?(&self.$field));)*
            }
        }

        $crate::__impls!($name $($field)*);
    };
}

/// How a response or a struct within one is read and shown: a name on the wire, a field, what it
/// holds, and `as Secret` where it must not be shown.
#[doc(hidden)]
#[macro_export]
macro_rules! __response {
    ($name:ident {
        $($wire:literal => $field:ident: $holds:ident $(($wrapper:literal))? $(as $mark:ident)?,)*
    }) => {
        impl Decode for $name {
            #[inline]
            fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
                match name {
                    $($wire => d.$holds(&mut self.$field $(, $wrapper)?),)*
                    _ => d.unknown(name),
                }
            }
        }

        impl Encode for $name {
            #[inline]
            fn encode(&self, e: &mut Encoder<'_>) {
                $(e.field($wire, $(&impls::$mark)?(&self.$field));)*
            }
        }

        $crate::__impls!($name $($field)*);
    };
}

/// What a fieldless enum does beyond its table. Derived, each of these would be several times as
/// large to the compiler, and there is an enum or two for every operation.
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

        impl impls::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut impls::Formatter<'_>) -> impls::FmtResult {
                impls::debug_variant::<Self>($text(*self), f)
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

/// The documented errors of a product: a fieldless enum over one text.
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
                #[doc = "`"]
                #[doc = $code]
                #[doc = "`"]
                $(
                    #[doc = "with HTTP status"]
                    #[doc = $status]
                )?
                #[doc = ""]
                #[doc = $meaning]
                $variant,
            )*
        }

        $crate::__fieldless!($name, $name::as_str);

        impl $crate::ErrorCode for $name {
            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];
            const ROWS: &'static str =
                concat!($($code, "\0" $(, $status)?, "\0", $message, "\0", $meaning, "\0"),*);
        }

        impl $name {
            /// The code on the wire.
            #[inline]
            pub fn as_str(self) -> &'static str {
                $crate::ErrorCode::info(self).code
            }

            /// The documented HTTP status.
            #[inline]
            pub fn http_status(self) -> Option<u16> {
                $crate::ErrorCode::info(self).status
            }

            /// What the documentation says that it means.
            #[inline]
            pub fn meaning(self) -> &'static str {
                $crate::ErrorCode::info(self).meaning
            }
        }
    };
}
