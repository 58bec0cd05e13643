// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigDomainSecurityProfile`, from `ddoscoo/ConfigDomainSecurityProfile.md`.

use alicloud_runtime::codegen::*;

/// Switches a domain's global mitigation policy on or off and sets its level.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigDomainSecurityProfileRequest::new()
///     .domain("example.aliyundoc.com")
///     .config("{\\\"global_rule_mode\\\":\\\"hard\\\"}");
/// let reply = client.config_domain_security_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigDomainSecurityProfileRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{\"global_rule_mode\":\"hard\"}`.
    pub config: Option<String>,
    /// Group of nodes that the setting is for. Example: `text`.
    pub cluster: Option<String>,
}

impl ConfigDomainSecurityProfileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Cluster`.
    pub fn cluster(mut self, value: impl Into<String>) -> Self {
        self.cluster = Some(value.into());
        self
    }
}

request! {
    ConfigDomainSecurityProfileRequest {
        "Domain" => domain: query,
        "Config" => config: query,
        "Cluster" => cluster: query,
    }
}

impl Operation for ConfigDomainSecurityProfileRequest {
    type Response = ConfigDomainSecurityProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigDomainSecurityProfile")
        .required(&["Domain", "Config"]);
}

/// Response to [`ConfigDomainSecurityProfileRequest`].
pub type ConfigDomainSecurityProfileResponse = alicloud_runtime::EmptyResponse;
