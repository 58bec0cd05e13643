// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableTicketTemplate`, from `ccc/EnableTicketTemplate.md`.

use alicloud_runtime::codegen::*;

/// Puts a ticket template into use.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::EnableTicketTemplateRequest::new()
///     .instance_id("...");
/// let reply = client.enable_ticket_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableTicketTemplateRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl EnableTicketTemplateRequest {
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
}

request! {
    EnableTicketTemplateRequest {
        "TemplateId" => template_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for EnableTicketTemplateRequest {
    type Response = EnableTicketTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableTicketTemplate")
        .required(&["InstanceId"]);
}

/// Response to [`EnableTicketTemplateRequest`], which the documentation does not describe.
pub type EnableTicketTemplateResponse = alicloud_runtime::UndocumentedResponse;
