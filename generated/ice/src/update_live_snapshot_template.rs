// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveSnapshotTemplate`, from `ice/UpdateLiveSnapshotTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes the capture settings of a live snapshot template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateLiveSnapshotTemplateRequest::new()
///     .template_id("...")
///     .template_name("...")
///     .time_interval(1);
/// let reply = client.update_live_snapshot_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveSnapshotTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// Notation or file format of the overwrite.
    pub overwrite_format: Option<String>,
    /// Notation or file format of the sequence.
    pub sequence_format: Option<String>,
    /// **Required.** Time between two of this, or the span in which it holds: time.
    pub time_interval: Option<i32>,
}

impl UpdateLiveSnapshotTemplateRequest {
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
    UpdateLiveSnapshotTemplateRequest {
        "TemplateId" => template_id: form,
        "TemplateName" => template_name: form,
        "OverwriteFormat" => overwrite_format: form,
        "SequenceFormat" => sequence_format: form,
        "TimeInterval" => time_interval: form,
    }
}

impl Operation for UpdateLiveSnapshotTemplateRequest {
    type Response = UpdateLiveSnapshotTemplateResponse;
    type Error = UpdateLiveSnapshotTemplateError;
    const INFO: OperationInfo = super::operation("UpdateLiveSnapshotTemplate")
        .required(&["TemplateId", "TemplateName", "TimeInterval"]);
    const ERRORS: &'static [UpdateLiveSnapshotTemplateError] = &[
        UpdateLiveSnapshotTemplateError::MissingParameter,
        UpdateLiveSnapshotTemplateError::InvalidParameter,
        UpdateLiveSnapshotTemplateError::UserDisable,
        UpdateLiveSnapshotTemplateError::Forbidden,
        UpdateLiveSnapshotTemplateError::OperationDenied,
        UpdateLiveSnapshotTemplateError::TemplateNotFound,
        UpdateLiveSnapshotTemplateError::InternalError,
    ];
}

/// Response to [`UpdateLiveSnapshotTemplateRequest`].
pub type UpdateLiveSnapshotTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveSnapshotTemplateRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateLiveSnapshotTemplateError = super::DocumentedError;
