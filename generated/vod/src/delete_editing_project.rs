// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEditingProject`, from `vod/DeleteEditingProject.md`.

use alicloud_runtime::codegen::*;

/// Deletes online editing projects, several at once if wanted; the media they use stay.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteEditingProjectRequest::new()
///     .project_ids("fb2101bf24bf41*****cb318787dc");
/// let reply = client.delete_editing_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEditingProjectRequest {
    /// **Required.** IDs of the projects to work on or to narrow the list down to.
    /// Example: `fb2101bf24bf41*****cb318787dc`.
    pub project_ids: Option<String>,
}

impl DeleteEditingProjectRequest {
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
    DeleteEditingProjectRequest {
        "ProjectIds" => project_ids: query,
    }
}

impl Operation for DeleteEditingProjectRequest {
    type Response = DeleteEditingProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEditingProject")
        .required(&["ProjectIds"]);
}

/// Response to [`DeleteEditingProjectRequest`].
pub type DeleteEditingProjectResponse = alicloud_runtime::EmptyResponse;
