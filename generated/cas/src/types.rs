// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Code or name of the product concerned.
    pub enum ProductCode {
        /// DigiCert, domain validation, for one name, free of charge.
        SymantecFree1Free = "symantec-free-1-free",
        /// DigiCert, domain validation, for one name.
        SymantecDv1Starter = "symantec-dv-1-starter",
        /// DigiCert, organization validation, for one name.
        SymantecOv1Personal = "symantec-ov-1-personal",
        /// DigiCert, organization validation, for all names below a domain.
        SymantecOvWPersonal = "symantec-ov-w-personal",
        /// GeoTrust, domain validation, for one name.
        GeotrustDv1Starter = "geotrust-dv-1-starter",
        /// GeoTrust, domain validation, for all names below a domain.
        GeotrustDvWStarter = "geotrust-dv-w-starter",
        /// GeoTrust, organization validation, for one name.
        GeotrustOv1Personal = "geotrust-ov-1-personal",
        /// GeoTrust, organization validation, for all names below a domain.
        GeotrustOvWPersonal = "geotrust-ov-w-personal",
        /// GlobalSign, domain validation, for one name.
        GlobalsignDv1Personal = "globalsign-dv-1-personal",
        /// GlobalSign, domain validation, for all names below a domain.
        GlobalsignDvWAdvanced = "globalsign-dv-w-advanced",
        /// GlobalSign, organization validation, for one name.
        GlobalsignOv1Personal = "globalsign-ov-1-personal",
        /// GlobalSign, organization validation, for all names below a domain.
        GlobalsignOvWAdvanced = "globalsign-ov-w-advanced",
        /// CFCA, organization validation, for one name.
        CfcaOv1Personal = "cfca-ov-1-personal",
        /// CFCA, extended validation, for all names below a domain.
        CfcaEvWAdvanced = "cfca-ev-w-advanced",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
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
    /// How control of the domain is proved: by a `DNS` record or a `FILE` on the site.
    pub enum ValidateType {
        /// By a record in the DNS.
        Dns = "DNS",
        /// By a file on the web server.
        File = "FILE",
    }
}
