// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveSnapshotTemplate`, from `ice/CreateLiveSnapshotTemplate.md`.

use alicloud_runtime::codegen::*;

/// Stores a template with the capture settings for live snapshot jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateLiveSnapshotTemplateRequest::new()
///     .template_name("...")
///     .time_interval(1);
/// let reply = client.create_live_snapshot_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateRequest {
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// Notation or file format of the overwrite.
    pub overwrite_format: Option<String>,
    /// Notation or file format of the sequence.
    pub sequence_format: Option<String>,
    /// **Required.** Time between two of this, or the span in which it holds: time.
    pub time_interval: Option<i32>,
}

impl CreateLiveSnapshotTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `OverwriteFormat`.
    pub fn overwrite_format(mut self, value: impl Into<String>) -> Self {
        self.overwrite_format = Some(value.into());
        self
    }
    /// Sets `SequenceFormat`.
    pub fn sequence_format(mut self, value: impl Into<String>) -> Self {
        self.sequence_format = Some(value.into());
        self
    }
    /// Sets `TimeInterval`, which is required.
    #[inline]
    pub fn time_interval(mut self, value: i32) -> Self {
        self.time_interval = Some(value);
        self
    }
}

request! {
    CreateLiveSnapshotTemplateRequest {
        "TemplateName" => template_name: form,
        "OverwriteFormat" => overwrite_format: form,
        "SequenceFormat" => sequence_format: form,
        "TimeInterval" => time_interval: form,
    }
}

impl Operation for CreateLiveSnapshotTemplateRequest {
    type Response = CreateLiveSnapshotTemplateResponse;
    type Error = CreateLiveSnapshotTemplateError;
    const INFO: OperationInfo = super::operation("CreateLiveSnapshotTemplate")
        .required(&["TemplateName", "TimeInterval"]);
    const ERRORS: &'static [CreateLiveSnapshotTemplateError] = &[
        CreateLiveSnapshotTemplateError::MissingParameter,
        CreateLiveSnapshotTemplateError::InvalidParameter,
        CreateLiveSnapshotTemplateError::UserDisable,
        CreateLiveSnapshotTemplateError::Forbidden,
        CreateLiveSnapshotTemplateError::OperationDenied,
        CreateLiveSnapshotTemplateError::InternalError,
    ];
}

/// Response to [`CreateLiveSnapshotTemplateRequest`].
#[non_exhaustive]
pub struct CreateLiveSnapshotTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: Option<String>,
}

response! {
    CreateLiveSnapshotTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}

/// Errors that the documentation of [`CreateLiveSnapshotTemplateRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateLiveSnapshotTemplateError = super::DocumentedError;
