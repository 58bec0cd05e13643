// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTrFirewallV2Configuration`, from `cloudfw/ModifyTrFirewallV2Configuration.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of a transit router firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyTrFirewallV2ConfigurationRequest::new();
/// let reply = client.modify_tr_firewall_v2_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTrFirewallV2ConfigurationRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// Name that the firewall goes by.
    pub firewall_name: Option<String>,
}

impl ModifyTrFirewallV2ConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `FirewallName`.
    pub fn firewall_name(mut self, value: impl Into<String>) -> Self {
        self.firewall_name = Some(value.into());
        self
    }
}

request! {
    ModifyTrFirewallV2ConfigurationRequest {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
        "FirewallName" => firewall_name: query,
    }
}

impl Operation for ModifyTrFirewallV2ConfigurationRequest {
    type Response = ModifyTrFirewallV2ConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTrFirewallV2Configuration");
}

/// Response to [`ModifyTrFirewallV2ConfigurationRequest`].
pub type ModifyTrFirewallV2ConfigurationResponse = alicloud_runtime::EmptyResponse;
