// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Country or region that the address or the data belongs to.
    pub enum Country {
        /// `India`
        India = "India",
        /// `Korea`
        Korea = "Korea",
        /// `Vietnam`
        Vietnam = "Vietnam",
        /// `Bangladesh`
        Bangladesh = "Bangladesh",
    }
}

/// What is known about the prism key value.
#[non_exhaustive]
pub struct PrismKeyValueInfo {
    /// `ftype`.
    pub ftype: Option<i32>,
}

response! {
    PrismKeyValueInfo {
        "ftype" => ftype: value,
    }
}
