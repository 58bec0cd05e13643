// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveRecordTemplate`, from `ice/GetLiveRecordTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordFormat, RecordFormatList};

/// Shows a live recording template, or the snapshot of it that a job works with.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLiveRecordTemplateRequest::new()
///     .template_id("...");
/// let reply = client.get_live_record_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveRecordTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetLiveRecordTemplateRequest {
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetLiveRecordTemplateRequest {
        "TemplateId" => template_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for GetLiveRecordTemplateRequest {
    type Response = GetLiveRecordTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLiveRecordTemplate")
        .method("GET")
        .required(&["TemplateId"])
        .read_only();
}

/// Response to [`GetLiveRecordTemplateRequest`].
#[non_exhaustive]
pub struct GetLiveRecordTemplateResponse {
    /// The recording template with its formats.
    pub record_template: Option<RecordTemplate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C892855F-95DF-50D6-A28C-279ABDB76810`.
    pub request_id: Option<String>,
}

response! {
    GetLiveRecordTemplateResponse {
        "RecordTemplate" => record_template: value,
        "RequestId" => request_id: value,
    }
}

/// The recording template with its formats.
#[non_exhaustive]
pub struct RecordTemplate {
    /// Items of the kind record format that were found or are concerned.
    pub record_format_list: Vec<RecordFormatList>,
    /// When the item was created. Example: `2022-07-20T03:26:36Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-20T03:26:36Z`.
    pub last_modified: Option<Timestamp>,
    /// ID of the template whose settings are used or shown.
    /// Default: ``. Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: Option<String>,
    /// Name that people know the item by. Default: ``. Example: `test template`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Default: ``. Example: `custom`.
    pub type_: Option<String>,
}

response! {
    RecordTemplate {
        "RecordFormatList" => record_format_list: list(""),
        "CreateTime" => create_time: value,
        "LastModified" => last_modified: value,
        "TemplateId" => template_id: value,
        "Name" => name: value,
        "Type" => type_: value,
    }
}
