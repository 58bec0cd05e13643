// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Code or name of the product concerned.
    pub enum ProductCode {
        /// `symantec-free-1-free`
        SymantecFree1Free = "symantec-free-1-free",
        /// `symantec-dv-1-starter`
        SymantecDv1Starter = "symantec-dv-1-starter",
        /// `symantec-ov-1-personal`
        SymantecOv1Personal = "symantec-ov-1-personal",
        /// `symantec-ov-w-personal`
        SymantecOvWPersonal = "symantec-ov-w-personal",
        /// `geotrust-dv-1-starter`
        GeotrustDv1Starter = "geotrust-dv-1-starter",
        /// `geotrust-dv-w-starter`
        GeotrustDvWStarter = "geotrust-dv-w-starter",
        /// `geotrust-ov-1-personal`
        GeotrustOv1Personal = "geotrust-ov-1-personal",
        /// `geotrust-ov-w-personal`
        GeotrustOvWPersonal = "geotrust-ov-w-personal",
        /// `globalsign-dv-1-personal`
        GlobalsignDv1Personal = "globalsign-dv-1-personal",
        /// `globalsign-dv-w-advanced`
        GlobalsignDvWAdvanced = "globalsign-dv-w-advanced",
        /// `globalsign-ov-1-personal`
        GlobalsignOv1Personal = "globalsign-ov-1-personal",
        /// `globalsign-ov-w-advanced`
        GlobalsignOvWAdvanced = "globalsign-ov-w-advanced",
        /// `cfca-ov-1-personal`
        CfcaOv1Personal = "cfca-ov-1-personal",
        /// `cfca-ev-w-advanced`
        CfcaEvWAdvanced = "cfca-ev-w-advanced",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Which kind of validate it is or is to be.
    pub enum ValidateType {
        /// `DNS`
        Dns = "DNS",
        /// `FILE`
        File = "FILE",
    }
}
