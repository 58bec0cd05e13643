// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnRealTimeLogProject`, from `dcdn/DeleteDcdnRealTimeLogProject.md`.

use alicloud_runtime::codegen::*;

/// Ends the real-time log delivery of a whole project.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnRealTimeLogProjectRequest::new()
///     .project_name("...");
/// let reply = client.delete_dcdn_real_time_log_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnRealTimeLogProjectRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
}

impl DeleteDcdnRealTimeLogProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
}

request! {
    DeleteDcdnRealTimeLogProjectRequest {
        "ProjectName" => project_name: query,
    }
}

impl Operation for DeleteDcdnRealTimeLogProjectRequest {
    type Response = DeleteDcdnRealTimeLogProjectResponse;
    type Error = DeleteDcdnRealTimeLogProjectError;
    const INFO: OperationInfo = super::operation("DeleteDcdnRealTimeLogProject")
        .required(&["ProjectName"]);
    const ERRORS: &'static [DeleteDcdnRealTimeLogProjectError] = &[
        DeleteDcdnRealTimeLogProjectError::Unauthorized,
        DeleteDcdnRealTimeLogProjectError::ProjectNotFound,
    ];
}

/// Response to [`DeleteDcdnRealTimeLogProjectRequest`].
pub type DeleteDcdnRealTimeLogProjectResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnRealTimeLogProjectRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`ProjectNotFound`](super::DocumentedError::ProjectNotFound)
pub type DeleteDcdnRealTimeLogProjectError = super::DocumentedError;
