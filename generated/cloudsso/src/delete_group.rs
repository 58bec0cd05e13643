// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGroup`, from `cloudsso/DeleteGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group that has no members or access permissions left.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteGroupRequest::new()
///     .directory_id("...")
///     .group_id("...");
/// let reply = client.delete_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGroupRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** CloudSSO group that is meant.
    pub group_id: Option<String>,
}

impl DeleteGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DeleteGroupRequest {
        "DirectoryId" => directory_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteGroupRequest {
    type Response = DeleteGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteGroup")
        .required(&["DirectoryId", "GroupId"]);
}

/// Response to [`DeleteGroupRequest`].
pub type DeleteGroupResponse = alicloud_runtime::EmptyResponse;
