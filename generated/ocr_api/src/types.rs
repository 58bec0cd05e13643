// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Country or region that the address or the data belongs to.
    pub enum Country {
        /// Documents issued in India.
        India = "India",
        /// Documents issued in South Korea.
        Korea = "Korea",
        /// Documents issued in Vietnam.
        Vietnam = "Vietnam",
        /// Documents issued in Bangladesh.
        Bangladesh = "Bangladesh",
    }
}

/// What is known about the prism key value.
#[non_exhaustive]
pub struct PrismKeyValueInfo {
    /// Whether the picture was mirrored, as a number.
    pub ftype: Option<i32>,
}

response! {
    PrismKeyValueInfo {
        "ftype" => ftype: value,
    }
}
