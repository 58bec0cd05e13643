// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveSnapshotTemplate`, from `ice/DeleteLiveSnapshotTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a live snapshot template; new jobs can no longer name it.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLiveSnapshotTemplateRequest::new()
///     .template_id("...");
/// let reply = client.delete_live_snapshot_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveSnapshotTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DeleteLiveSnapshotTemplateRequest {
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
    DeleteLiveSnapshotTemplateRequest {
        "TemplateId" => template_id: form,
    }
}

impl Operation for DeleteLiveSnapshotTemplateRequest {
    type Response = DeleteLiveSnapshotTemplateResponse;
    type Error = DeleteLiveSnapshotTemplateError;
    const INFO: OperationInfo = super::operation("DeleteLiveSnapshotTemplate")
        .required(&["TemplateId"]);
    const ERRORS: &'static [DeleteLiveSnapshotTemplateError] = &[
        DeleteLiveSnapshotTemplateError::MissingParameter,
        DeleteLiveSnapshotTemplateError::InvalidParameter,
        DeleteLiveSnapshotTemplateError::UserDisable,
        DeleteLiveSnapshotTemplateError::Forbidden,
        DeleteLiveSnapshotTemplateError::OperationDenied,
        DeleteLiveSnapshotTemplateError::TemplateNotFound,
        DeleteLiveSnapshotTemplateError::InternalError,
    ];
}

/// Response to [`DeleteLiveSnapshotTemplateRequest`].
pub type DeleteLiveSnapshotTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveSnapshotTemplateRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteLiveSnapshotTemplateError = super::DocumentedError;
