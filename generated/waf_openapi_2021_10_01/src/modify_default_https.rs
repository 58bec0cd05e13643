// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefaultHttps`, from `waf-openapi_2021_10_01/ModifyDefaultHttps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomCipher, TLSVersion};

/// Sets the default certificate and TLS settings of the WAF instance.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefaultHttpsRequest::new()
///     .cert_id("...")
///     .tls_version("...")
///     .instance_id("...");
/// let reply = client.modify_default_https(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefaultHttpsRequest {
    /// **Required.** ID that the certificate is kept under in the service.
    pub cert_id: Option<String>,
    /// **Required.** Which version of the TLS is meant.
    pub tls_version: Option<Open<TLSVersion>>,
    /// Cipher suites offered to clients: `1` all, `2` strong ones only, `99` those listed.
    pub cipher_suite: Option<i32>,
    /// The custom ciphers to work on or to narrow the list down to. Items: at most 100.
    pub custom_ciphers: Vec<Open<CustomCipher>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether this is switched on: TL sv3.
    pub enable_tl_sv3: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyDefaultHttpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertId`, which is required.
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
    /// Sets `TLSVersion`, which is required.
    pub fn tls_version(mut self, value: impl Into<Open<TLSVersion>>) -> Self {
        self.tls_version = Some(value.into());
        self
    }
    /// Sets `CipherSuite`.
    #[inline]
    pub fn cipher_suite(mut self, value: i32) -> Self {
        self.cipher_suite = Some(value);
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EnableTLSv3`.
    #[inline]
    pub fn enable_tl_sv3(mut self, value: bool) -> Self {
        self.enable_tl_sv3 = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDefaultHttpsRequest {
        "CertId" => cert_id: query,
        "TLSVersion" => tls_version: query,
        "CipherSuite" => cipher_suite: query,
        "CustomCiphers" => custom_ciphers: query,
        "InstanceId" => instance_id: query,
        "EnableTLSv3" => enable_tl_sv3: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyDefaultHttpsRequest {
    type Response = ModifyDefaultHttpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefaultHttps")
        .required(&["CertId", "TLSVersion", "InstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyDefaultHttpsRequest`], which the documentation does not describe.
pub type ModifyDefaultHttpsResponse = alicloud_runtime::UndocumentedResponse;
