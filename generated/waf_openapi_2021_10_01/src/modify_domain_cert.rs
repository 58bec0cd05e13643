// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomainCert`, from `waf-openapi_2021_10_01/ModifyDomainCert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomCipher, TLSVersion};

/// Replaces certificate and TLS settings of a domain in CNAME mode.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDomainCertRequest::new()
///     .instance_id("...")
///     .domain("...")
///     .cert_id("...");
/// let reply = client.modify_domain_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainCertRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** ID that the certificate is kept under in the service.
    pub cert_id: Option<String>,
    /// Which version of the TLS is meant.
    pub tls_version: Option<Open<TLSVersion>>,
    /// Cipher suites offered to clients: `1` all, `2` strong ones only, `99` those listed.
    pub cipher_suite: Option<String>,
    /// The custom ciphers to work on or to narrow the list down to.
    /// Here: `ECDHE-ECDSA-AES128-GCM-SHA256`, `ECDHE-ECDSA-AES256-GCM-SHA384`, `ECDHE-ECDSA-AES128-SHA256`, `ECDHE-ECDSA-AES256-SHA384`, `ECDHE-RSA-AES128-GCM-SHA256`, `ECDHE-RSA-AES256-GCM-SHA384`, `ECDHE-RSA-AES128-SHA256`, `ECDHE-RSA-AES256-SHA384`, `AES128-GCM-SHA256`, `AES256-GCM-SHA384`, `AES128-SHA256`, `AES256-SHA256`, `ECDHE-ECDSA-AES128-SHA`, `ECDHE-ECDSA-AES256-SHA`, `ECDHE-RSA-AES128-SHA`, `ECDHE-RSA-AES256-SHA`, `AES128-SHA`, `AES256-SHA`, `DES-CBC3-SHA`.
    /// Items: at most 100.
    pub custom_ciphers: Vec<Open<CustomCipher>>,
    /// Whether this is switched on: TL sv3.
    pub enable_tl_sv3: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyDomainCertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `CertId`, which is required.
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
    /// Sets `TLSVersion`.
    pub fn tls_version(mut self, value: impl Into<Open<TLSVersion>>) -> Self {
        self.tls_version = Some(value.into());
        self
    }
    /// Sets `CipherSuite`.
    pub fn cipher_suite(mut self, value: impl Into<String>) -> Self {
        self.cipher_suite = Some(value.into());
        self
    }
    /// Sets `CustomCiphers`.
    pub fn custom_ciphers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<CustomCipher>>>,
    ) -> Self {
        self.custom_ciphers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableTLSv3`.
    #[inline]
    pub fn enable_tl_sv3(mut self, value: bool) -> Self {
        self.enable_tl_sv3 = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDomainCertRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "CertId" => cert_id: query,
        "TLSVersion" => tls_version: query,
        "CipherSuite" => cipher_suite: query,
        "CustomCiphers" => custom_ciphers: query,
        "EnableTLSv3" => enable_tl_sv3: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDomainCertRequest {
    type Response = ModifyDomainCertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDomainCert")
        .required(&["InstanceId", "Domain", "CertId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyDomainCertRequest`], which the documentation does not describe.
pub type ModifyDomainCertResponse = alicloud_runtime::UndocumentedResponse;
