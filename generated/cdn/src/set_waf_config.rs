// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetWafConfig`, from `cdn/SetWafConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches the web application firewall for a domain name on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetWafConfigRequest::new()
///     .domain_name("example.com")
///     .enable("on");
/// let reply = client.set_waf_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetWafConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Whether the setting is in effect. Example: `on`.
    pub enable: Option<String>,
    /// ID of one configured feature of a domain name, needed to change or delete it. Example: `123`.
    pub config_id: Option<i64>,
}

impl SetWafConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `ConfigId`.
    #[inline]
    pub fn config_id(mut self, value: i64) -> Self {
        self.config_id = Some(value);
        self
    }
}

request! {
    SetWafConfigRequest {
        "DomainName" => domain_name: query,
        "Enable" => enable: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for SetWafConfigRequest {
    type Response = SetWafConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetWafConfig")
        .required(&["DomainName", "Enable"]);
}

/// Response to [`SetWafConfigRequest`].
pub type SetWafConfigResponse = alicloud_runtime::EmptyResponse;
