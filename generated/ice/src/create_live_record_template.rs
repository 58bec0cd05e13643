// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveRecordTemplate`, from `ice/CreateLiveRecordTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LiveRecordTemplateRecordFormat, RecordFormat};

/// Stores a recording template that later live recording jobs can refer to.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::create_live_record_template::LiveRecordTemplateRecordFormat;
///
/// let request = alicloud_ice::CreateLiveRecordTemplateRequest::new()
///     .record_format([LiveRecordTemplateRecordFormat::new()])
///     .name("...");
/// let reply = client.create_live_record_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveRecordTemplateRequest {
    /// **Required.** Notation or file format of the record.
    pub record_format: Vec<LiveRecordTemplateRecordFormat>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl CreateLiveRecordTemplateRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateLiveRecordTemplateRequest {
        "RecordFormat" => record_format: form_json,
        "Name" => name: form,
    }
}

impl Operation for CreateLiveRecordTemplateRequest {
    type Response = CreateLiveRecordTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLiveRecordTemplate")
        .required(&["RecordFormat", "Name"]);
}

/// Response to [`CreateLiveRecordTemplateRequest`].
#[non_exhaustive]
pub struct CreateLiveRecordTemplateResponse {
    /// ID of the template whose settings are used or shown.
    /// Default: ``. Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
}

response! {
    CreateLiveRecordTemplateResponse {
        "TemplateId" => template_id: value,
        "RequestId" => request_id: value,
    }
}
