// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFirewallTemplate`, from `swas-open/ModifyFirewallTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FirewallTemplateRule};

/// Changes the rules in a firewall template; servers get them when it is applied.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ModifyFirewallTemplateRequest::new()
///     .firewall_template_id("...");
/// let reply = client.modify_firewall_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFirewallTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the firewall template that the call is about.
    pub firewall_template_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Rules of the template, with the changes. Items: at most 100.
    pub firewall_template_rule: Vec<FirewallTemplateRule>,
}

impl ModifyFirewallTemplateRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FirewallTemplateId`, which is required.
    pub fn firewall_template_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_template_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FirewallTemplateRule`.
    pub fn firewall_template_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<FirewallTemplateRule>>,
    ) -> Self {
        self.firewall_template_rule = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyFirewallTemplateRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "FirewallTemplateId" => firewall_template_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "FirewallTemplateRule" => firewall_template_rule: query,
    }
}

impl Operation for ModifyFirewallTemplateRequest {
    type Response = ModifyFirewallTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyFirewallTemplate")
        .required(&["RegionId", "FirewallTemplateId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyFirewallTemplateRequest`].
pub type ModifyFirewallTemplateResponse = alicloud_runtime::EmptyResponse;
