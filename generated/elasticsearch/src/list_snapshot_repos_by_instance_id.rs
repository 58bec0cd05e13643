// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSnapshotReposByInstanceId`, from `elasticsearch/ListSnapshotReposByInstanceId.md`.

use alicloud_runtime::codegen::*;

/// Lists the cross-cluster OSS repositories that are set for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListSnapshotReposByInstanceIdRequest::new()
///     .instance_id("es-cn-0pp1jxvcl000z****");
/// let reply = client.list_snapshot_repos_by_instance_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceIdRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-0pp1jxvcl000z****`.
    pub instance_id: Option<String>,
}

impl ListSnapshotReposByInstanceIdRequest {
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
}

request! {
    ListSnapshotReposByInstanceIdRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for ListSnapshotReposByInstanceIdRequest {
    type Response = ListSnapshotReposByInstanceIdResponse;
    type Error = ListSnapshotReposByInstanceIdError;
    const INFO: OperationInfo = super::operation("ListSnapshotReposByInstanceId")
        .roa("GET", "/openapi/instances/{InstanceId}/snapshot-repos")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListSnapshotReposByInstanceIdError] = &[
        ListSnapshotReposByInstanceIdError::InstanceNotFound,
    ];
}

/// Response to [`ListSnapshotReposByInstanceIdRequest`].
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<Repo>,
}

response! {
    ListSnapshotReposByInstanceIdResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct Repo {
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-6ja1ro4jt000c****`.
    pub instance_id: Option<String>,
    /// Path under which the repo is found. Example: `es-cn-6ja1ro4jt000c****`.
    pub repo_path: Option<String>,
    /// Name of the snapshot repository. Example: `aliyun_snapshot_from_es-cn-6ja1ro4jt000c****`.
    pub snap_warehouse: Option<String>,
    /// State that the item is in, or that is asked for. Example: `available`.
    pub status: Option<String>,
}

response! {
    Repo {
        "instanceId" => instance_id: value,
        "repoPath" => repo_path: value,
        "snapWarehouse" => snap_warehouse: value,
        "status" => status: value,
    }
}

/// Errors that the documentation of [`ListSnapshotReposByInstanceIdRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListSnapshotReposByInstanceIdError = super::DocumentedError;
