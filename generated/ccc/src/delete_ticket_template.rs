// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTicketTemplate`, from `ccc/DeleteTicketTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a ticket template, given by its ID in an instance; no new tickets can start from it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteTicketTemplateRequest::new();
/// let reply = client.delete_ticket_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTicketTemplateRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteTicketTemplateRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteTicketTemplateRequest {
        "TemplateId" => template_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteTicketTemplateRequest {
    type Response = DeleteTicketTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTicketTemplate");
}

/// Response to [`DeleteTicketTemplateRequest`], which the documentation does not describe.
pub type DeleteTicketTemplateResponse = alicloud_runtime::UndocumentedResponse;
