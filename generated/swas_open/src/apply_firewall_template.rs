// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyFirewallTemplate`, from `swas-open/ApplyFirewallTemplate.md`.

use alicloud_runtime::codegen::*;

/// Applies a firewall template to several servers; the returned task ID leads to the results.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ApplyFirewallTemplateRequest::new()
///     .firewall_template_id("...")
///     .instance_ids(["..."]);
/// let reply = client.apply_firewall_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyFirewallTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the firewall template that the call is about.
    pub firewall_template_id: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100.
    pub instance_ids: Vec<String>,
}

impl ApplyFirewallTemplateRequest {
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
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ApplyFirewallTemplateRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "FirewallTemplateId" => firewall_template_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for ApplyFirewallTemplateRequest {
    type Response = ApplyFirewallTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyFirewallTemplate")
        .required(&["RegionId", "FirewallTemplateId", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ApplyFirewallTemplateRequest`].
#[non_exhaustive]
pub struct ApplyFirewallTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `aft-ikgt0bynitvs3****`.
    pub task_id: Option<String>,
}

response! {
    ApplyFirewallTemplateResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}
