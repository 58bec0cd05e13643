// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableTicketTemplate`, from `ccc/DisableTicketTemplate.md`.

use alicloud_runtime::codegen::*;

/// Takes a ticket template out of use without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DisableTicketTemplateRequest::new()
///     .instance_id("...");
/// let reply = client.disable_ticket_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableTicketTemplateRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DisableTicketTemplateRequest {
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
    DisableTicketTemplateRequest {
        "TemplateId" => template_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DisableTicketTemplateRequest {
    type Response = DisableTicketTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableTicketTemplate")
        .required(&["InstanceId"]);
}

/// Response to [`DisableTicketTemplateRequest`], which the documentation does not describe.
pub type DisableTicketTemplateResponse = alicloud_runtime::UndocumentedResponse;
