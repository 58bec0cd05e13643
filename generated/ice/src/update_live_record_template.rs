// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveRecordTemplate`, from `ice/UpdateLiveRecordTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LiveRecordTemplateRecordFormat, RecordFormat};

/// Changes the recording settings of a live recording template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::update_live_record_template::LiveRecordTemplateRecordFormat;
///
/// let request = alicloud_ice::UpdateLiveRecordTemplateRequest::new()
///     .record_format([LiveRecordTemplateRecordFormat::new()])
///     .template_id("...")
///     .name("...");
/// let reply = client.update_live_record_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveRecordTemplateRequest {
    /// **Required.** Notation or file format of the record.
    pub record_format: Vec<LiveRecordTemplateRecordFormat>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl UpdateLiveRecordTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordFormat`, which is required.
    pub fn record_format(
        mut self,
        value: impl IntoIterator<Item = impl Into<LiveRecordTemplateRecordFormat>>,
    ) -> Self {
        self.record_format = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    UpdateLiveRecordTemplateRequest {
        "RecordFormat" => record_format: form_json,
        "TemplateId" => template_id: form,
        "Name" => name: form,
    }
}

impl Operation for UpdateLiveRecordTemplateRequest {
    type Response = UpdateLiveRecordTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLiveRecordTemplate")
        .required(&["RecordFormat", "TemplateId", "Name"]);
}

/// Response to [`UpdateLiveRecordTemplateRequest`].
pub type UpdateLiveRecordTemplateResponse = alicloud_runtime::EmptyResponse;
