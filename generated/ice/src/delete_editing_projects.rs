// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEditingProjects`, from `ice/DeleteEditingProjects.md`.

use alicloud_runtime::codegen::*;

/// Deletes online editing projects, several at once if wanted; the media they use stay.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteEditingProjectsRequest::new()
///     .project_ids("...");
/// let reply = client.delete_editing_projects(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEditingProjectsRequest {
    /// **Required.** IDs of the projects to work on or to narrow the list down to.
    pub project_ids: Option<String>,
}

impl DeleteEditingProjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectIds`, which is required.
    pub fn project_ids(mut self, value: impl Into<String>) -> Self {
        self.project_ids = Some(value.into());
        self
    }
}

request! {
    DeleteEditingProjectsRequest {
        "ProjectIds" => project_ids: query,
    }
}

impl Operation for DeleteEditingProjectsRequest {
    type Response = DeleteEditingProjectsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEditingProjects")
        .required(&["ProjectIds"]);
}

/// Response to [`DeleteEditingProjectsRequest`].
pub type DeleteEditingProjectsResponse = alicloud_runtime::EmptyResponse;
