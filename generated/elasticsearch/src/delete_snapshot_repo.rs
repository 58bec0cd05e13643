// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshotRepo`, from `elasticsearch/DeleteSnapshotRepo.md`.

use alicloud_runtime::codegen::*;

/// Removes a snapshot repository that refers to another cluster, whose snapshots can no longer be
/// restored here.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteSnapshotRepoRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .repo_path("es-cn-n6w1rux8i000w****");
/// let reply = client.delete_snapshot_repo(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotRepoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// **Required.** Path under which the repo is found. Example: `es-cn-n6w1rux8i000w****`.
    pub repo_path: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl DeleteSnapshotRepoRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteSnapshotRepoRequest {
        "InstanceId" => instance_id: path,
        "repoPath" => repo_path: query,
        "clientToken" => client_token: query,
    }
}

impl Operation for DeleteSnapshotRepoRequest {
    type Response = DeleteSnapshotRepoResponse;
    type Error = DeleteSnapshotRepoError;
    const INFO: OperationInfo = super::operation("DeleteSnapshotRepo")
        .roa("DELETE", "/openapi/instances/{InstanceId}/snapshot-repos")
        .required(&["InstanceId", "repoPath"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [DeleteSnapshotRepoError] = &[
        DeleteSnapshotRepoError::InstanceNotFound,
        DeleteSnapshotRepoError::InstanceActivating,
    ];
}

/// Response to [`DeleteSnapshotRepoRequest`].
#[non_exhaustive]
pub struct DeleteSnapshotRepoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteSnapshotRepoResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DeleteSnapshotRepoRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type DeleteSnapshotRepoError = super::DocumentedError;
