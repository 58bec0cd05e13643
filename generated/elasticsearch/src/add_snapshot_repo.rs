// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSnapshotRepo`, from `elasticsearch/AddSnapshotRepo.md`.

use alicloud_runtime::codegen::*;

/// Adds another instance's OSS snapshot repository as a reference repository.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::AddSnapshotRepoRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .repo_path("es-cn-4591jumei000u****");
/// let reply = client.add_snapshot_repo(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSnapshotRepoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// **Required.** Path under which the repo is found. Example: `es-cn-4591jumei000u****`.
    pub repo_path: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl AddSnapshotRepoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `repoPath`, which is required.
    pub fn repo_path(mut self, value: impl Into<String>) -> Self {
        self.repo_path = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    AddSnapshotRepoRequest {
        "InstanceId" => instance_id: path,
        "repoPath" => repo_path: body,
        "body" => body: body,
    }
}

impl Operation for AddSnapshotRepoRequest {
    type Response = AddSnapshotRepoResponse;
    type Error = AddSnapshotRepoError;
    const INFO: OperationInfo = super::operation("AddSnapshotRepo")
        .roa("POST", "/openapi/instances/{InstanceId}/snapshot-repos")
        .required(&["InstanceId", "repoPath"]);
    const ERRORS: &'static [AddSnapshotRepoError] = &[
        AddSnapshotRepoError::InstanceNotFound,
        AddSnapshotRepoError::InstanceActivating,
    ];
}

/// Response to [`AddSnapshotRepoRequest`].
#[non_exhaustive]
pub struct AddSnapshotRepoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    AddSnapshotRepoResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`AddSnapshotRepoRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type AddSnapshotRepoError = super::DocumentedError;
