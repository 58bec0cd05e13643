// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlternativeSnapshotRepos`, from `elasticsearch/ListAlternativeSnapshotRepos.md`.

use alicloud_runtime::codegen::*;

/// Lists the OSS repositories that an instance could add as reference repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListAlternativeSnapshotReposRequest::new()
///     .instance_id("es-cn-0pp1jxvcl000z****");
/// let reply = client.list_alternative_snapshot_repos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlternativeSnapshotReposRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-0pp1jxvcl000z****`.
    pub instance_id: Option<String>,
    /// Whether this holds: already set items. Example: `true`.
    pub already_set_items: Option<bool>,
}

impl ListAlternativeSnapshotReposRequest {
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
    /// Sets `alreadySetItems`.
    #[inline]
    pub fn already_set_items(mut self, value: bool) -> Self {
        self.already_set_items = Some(value);
        self
    }
}

request! {
    ListAlternativeSnapshotReposRequest {
        "InstanceId" => instance_id: path,
        "alreadySetItems" => already_set_items: query,
    }
}

impl Operation for ListAlternativeSnapshotReposRequest {
    type Response = ListAlternativeSnapshotReposResponse;
    type Error = ListAlternativeSnapshotReposError;
    const INFO: OperationInfo = super::operation("ListAlternativeSnapshotRepos")
        .roa("GET", "/openapi/instances/{InstanceId}/alternative-snapshot-repos")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListAlternativeSnapshotReposError] = &[
        ListAlternativeSnapshotReposError::InstanceNotFound,
    ];
}

/// Response to [`ListAlternativeSnapshotReposRequest`].
#[non_exhaustive]
pub struct ListAlternativeSnapshotReposResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<Repo>,
}

response! {
    ListAlternativeSnapshotReposResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct Repo {
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-6ja1ro4jt000c****`.
    pub instance_id: Option<String>,
    /// Path under which the repo is found. Example: `RepoPath`.
    pub repo_path: Option<String>,
}

response! {
    Repo {
        "instanceId" => instance_id: value,
        "repoPath" => repo_path: value,
    }
}

/// Errors that the documentation of [`ListAlternativeSnapshotReposRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListAlternativeSnapshotReposError = super::DocumentedError;
