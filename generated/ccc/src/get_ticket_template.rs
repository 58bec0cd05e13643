// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTicketTemplate`, from `ccc/GetTicketTemplate.md`.

use alicloud_runtime::codegen::*;

/// Shows a ticket template in the version given.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetTicketTemplateRequest::new()
///     .instance_id("...");
/// let reply = client.get_ticket_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTicketTemplateRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
}

impl GetTicketTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
}

request! {
    GetTicketTemplateRequest {
        "TemplateId" => template_id: query,
        "InstanceId" => instance_id: query,
        "TemplateVersion" => template_version: query,
    }
}

impl Operation for GetTicketTemplateRequest {
    type Response = GetTicketTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTicketTemplate")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`GetTicketTemplateRequest`], which the documentation does not describe.
pub type GetTicketTemplateResponse = alicloud_runtime::UndocumentedResponse;
