// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTlsConfig`, from `ddoscoo/ModifyTlsConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the TLS security policy of a website's forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyTlsConfigRequest::new()
///     .domain("example.aliyundoc.com")
///     .config("{\"ssl_protocols\":\"tls1.0\",\"ssl_ciphers\":\"all\"}");
/// let reply = client.modify_tls_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTlsConfigRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{"ssl_protocols":"tls1.0","ssl_ciphers":"all"}`.
    pub config: Option<String>,
}

impl ModifyTlsConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ModifyTlsConfigRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyTlsConfigRequest {
    type Response = ModifyTlsConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTlsConfig")
        .required(&["Domain", "Config"]);
}

/// Response to [`ModifyTlsConfigRequest`].
pub type ModifyTlsConfigResponse = alicloud_runtime::EmptyResponse;
