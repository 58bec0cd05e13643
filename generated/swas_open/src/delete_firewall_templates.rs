// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFirewallTemplates`, from `swas-open/DeleteFirewallTemplates.md`.

use alicloud_runtime::codegen::*;

/// Deletes firewall templates; servers they were applied to keep their rules.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteFirewallTemplatesRequest::new()
///     .firewall_template_id(["..."]);
/// let reply = client.delete_firewall_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFirewallTemplatesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the firewall template that the call is about. Items: at most 100.
    pub firewall_template_id: Vec<String>,
}

impl DeleteFirewallTemplatesRequest {
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
    pub fn firewall_template_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.firewall_template_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteFirewallTemplatesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "FirewallTemplateId" => firewall_template_id: query,
    }
}

impl Operation for DeleteFirewallTemplatesRequest {
    type Response = DeleteFirewallTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteFirewallTemplates")
        .required(&["RegionId", "FirewallTemplateId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteFirewallTemplatesRequest`].
pub type DeleteFirewallTemplatesResponse = alicloud_runtime::EmptyResponse;
