// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFirewallTemplate`, from `swas-open/CreateFirewallTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FirewallRule};

/// Creates a firewall template, a set of rules for applying to servers later.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateFirewallTemplateRequest::new()
///     .name("...");
/// let reply = client.create_firewall_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFirewallTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Rules that the template consists of. Items: at most 100.
    pub firewall_rule: Vec<FirewallRule>,
}

impl CreateFirewallTemplateRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FirewallRule`.
    pub fn firewall_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<FirewallRule>>,
    ) -> Self {
        self.firewall_rule = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateFirewallTemplateRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "FirewallRule" => firewall_rule: query,
    }
}

impl Operation for CreateFirewallTemplateRequest {
    type Response = CreateFirewallTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFirewallTemplate")
        .required(&["RegionId", "Name"])
        .region("RegionId");
}

/// Response to [`CreateFirewallTemplateRequest`].
#[non_exhaustive]
pub struct CreateFirewallTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// ID of the firewall template that the item belongs to or stands for.
    /// Example: `ft-bcf1a7hrdq717****`.
    pub firewall_template_id: Option<String>,
}

response! {
    CreateFirewallTemplateResponse {
        "RequestId" => request_id: value,
        "FirewallTemplateId" => firewall_template_id: value,
    }
}
