// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFirewallTemplateRules`, from `swas-open/CreateFirewallTemplateRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FirewallRule, FirewallTemplateRule};

/// Adds rules to an existing firewall template; servers are not touched.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// use alicloud_swas_open::create_firewall_template_rules::FirewallRule;
///
/// let request = alicloud_swas_open::CreateFirewallTemplateRulesRequest::new()
///     .firewall_template_id("...")
///     .firewall_rule([FirewallRule::new()]);
/// let reply = client.create_firewall_template_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFirewallTemplateRulesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the firewall template that the call is about.
    pub firewall_template_id: Option<String>,
    /// **Required.** Rules that the template consists of. Items: at most 100.
    pub firewall_rule: Vec<FirewallRule>,
}

impl CreateFirewallTemplateRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `FirewallTemplateId`, which is required.
    pub fn firewall_template_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_template_id = Some(value.into());
        self
    }
    /// Sets `FirewallRule`, which is required.
    pub fn firewall_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<FirewallRule>>,
    ) -> Self {
        self.firewall_rule = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateFirewallTemplateRulesRequest {
        "RegionId" => region_id: query,
        "FirewallTemplateId" => firewall_template_id: query,
        "FirewallRule" => firewall_rule: query,
    }
}

impl Operation for CreateFirewallTemplateRulesRequest {
    type Response = CreateFirewallTemplateRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFirewallTemplateRules")
        .required(&["RegionId", "FirewallTemplateId", "FirewallRule"])
        .region("RegionId");
}

/// Response to [`CreateFirewallTemplateRulesRequest`].
#[non_exhaustive]
pub struct CreateFirewallTemplateRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Rules that apply to the firewall template, one entry each.
    pub firewall_template_rules: Vec<FirewallTemplateRule>,
}

response! {
    CreateFirewallTemplateRulesResponse {
        "RequestId" => request_id: value,
        "FirewallTemplateRules" => firewall_template_rules: list(""),
    }
}
