// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveRecordTemplate`, from `ice/DeleteLiveRecordTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a live recording template; jobs that use it already go on.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLiveRecordTemplateRequest::new()
///     .template_id("...");
/// let reply = client.delete_live_record_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveRecordTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DeleteLiveRecordTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DeleteLiveRecordTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteLiveRecordTemplateRequest {
    type Response = DeleteLiveRecordTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveRecordTemplate")
        .required(&["TemplateId"]);
}

/// Response to [`DeleteLiveRecordTemplateRequest`].
pub type DeleteLiveRecordTemplateResponse = alicloud_runtime::EmptyResponse;
