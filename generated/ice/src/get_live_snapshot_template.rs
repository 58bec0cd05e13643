// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveSnapshotTemplate`, from `ice/GetLiveSnapshotTemplate.md`.

use alicloud_runtime::codegen::*;

/// Shows the capture settings of one live snapshot template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLiveSnapshotTemplateRequest::new()
///     .template_id("...");
/// let reply = client.get_live_snapshot_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveSnapshotTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl GetLiveSnapshotTemplateRequest {
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
    GetLiveSnapshotTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetLiveSnapshotTemplateRequest {
    type Response = GetLiveSnapshotTemplateResponse;
    type Error = GetLiveSnapshotTemplateError;
    const INFO: OperationInfo = super::operation("GetLiveSnapshotTemplate")
        .method("GET")
        .required(&["TemplateId"])
        .read_only();
    const ERRORS: &'static [GetLiveSnapshotTemplateError] = &[
        GetLiveSnapshotTemplateError::MissingParameter,
        GetLiveSnapshotTemplateError::InvalidParameter,
        GetLiveSnapshotTemplateError::UserDisable,
        GetLiveSnapshotTemplateError::Forbidden,
        GetLiveSnapshotTemplateError::OperationDenied,
        GetLiveSnapshotTemplateError::TemplateNotFound,
        GetLiveSnapshotTemplateError::InternalError,
    ];
}

/// Response to [`GetLiveSnapshotTemplateRequest`].
#[non_exhaustive]
pub struct GetLiveSnapshotTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `custom`.
    pub type_: Option<String>,
    /// Notation or file format of the overwrite. Example: `snapshot/{JobId}.jpg`.
    pub overwrite_format: Option<String>,
    /// Notation or file format of the sequence. Example: `snapshot/{JobId}/{UnixTimestamp}.jpg`.
    pub sequence_format: Option<String>,
    /// Time between two of this, or the span in which it holds: time. Example: `5`.
    pub time_interval: Option<i32>,
    /// When the item was last changed. Example: `2022-02-02T22:22:22Z`.
    pub last_modified: Option<Timestamp>,
    /// When the item was created. Example: `2022-02-02T22:22:22Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    GetLiveSnapshotTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
        "OverwriteFormat" => overwrite_format: value,
        "SequenceFormat" => sequence_format: value,
        "TimeInterval" => time_interval: value,
        "LastModified" => last_modified: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`GetLiveSnapshotTemplateRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetLiveSnapshotTemplateError = super::DocumentedError;
