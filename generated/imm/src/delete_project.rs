// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteProject`, from `imm/DeleteProject.md`.

use alicloud_runtime::codegen::*;

/// Deletes a project, which must hold no data sets or other resources any more.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DeleteProjectRequest::new()
///     .project_name("...");
/// let reply = client.delete_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteProjectRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
}

impl DeleteProjectRequest {
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
    DeleteProjectRequest {
        "ProjectName" => project_name: query,
    }
}

impl Operation for DeleteProjectRequest {
    type Response = DeleteProjectResponse;
    type Error = DeleteProjectError;
    const INFO: OperationInfo = super::operation("DeleteProject")
        .required(&["ProjectName"]);
    const ERRORS: &'static [DeleteProjectError] = &[DeleteProjectError::StatusConflict];
}

/// Response to [`DeleteProjectRequest`].
pub type DeleteProjectResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteProjectRequest`] names.
///
/// - [`StatusConflict`](super::DocumentedError::StatusConflict)
pub type DeleteProjectError = super::DocumentedError;
