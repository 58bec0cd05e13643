// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCycleTask`, from `sas/DeleteCycleTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scheduled scan, be it for images, urgent vulnerabilities or viruses.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteCycleTaskRequest::new()
///     .config_id("...");
/// let reply = client.delete_cycle_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCycleTaskRequest {
    /// **Required.** ID that picks out one configuration entry.
    pub config_id: Option<String>,
}

impl DeleteCycleTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    DeleteCycleTaskRequest {
        "ConfigId" => config_id: query,
    }
}

impl Operation for DeleteCycleTaskRequest {
    type Response = DeleteCycleTaskResponse;
    type Error = DeleteCycleTaskError;
    const INFO: OperationInfo = super::operation("DeleteCycleTask")
        .required(&["ConfigId"]);
    const ERRORS: &'static [DeleteCycleTaskError] = &[
        DeleteCycleTaskError::NoPermission,
        DeleteCycleTaskError::ServerError,
    ];
}

/// Response to [`DeleteCycleTaskRequest`].
pub type DeleteCycleTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCycleTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteCycleTaskError = super::DocumentedError;
