// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteProject`, from `sls/DeleteProject.md`.

use alicloud_runtime::codegen::*;

/// Deletes a project with all Logstores and settings in it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteProjectRequest::new()
///     .project("...");
/// let reply = client.delete_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteProjectRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Whether the project is deleted for good instead of going to the recycle bin.
    pub force_delete: Option<bool>,
}

impl DeleteProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `forceDelete`.
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.force_delete = Some(value);
        self
    }
}

request! {
    DeleteProjectRequest {
        "project" => project: host,
        "forceDelete" => force_delete: query,
    }
}

impl Operation for DeleteProjectRequest {
    type Response = DeleteProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteProject")
        .roa("DELETE", "/")
        .required(&["project"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteProjectRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteProjectResponse = alicloud_runtime::UndocumentedResponse;
