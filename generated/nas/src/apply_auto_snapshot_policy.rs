// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyAutoSnapshotPolicy`, from `nas/ApplyAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Puts file systems under an automatic snapshot policy, which makes their snapshots from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ApplyAutoSnapshotPolicyRequest::new()
///     .auto_snapshot_policy_id("sp-extreme-6i0brwewjt0gfylh0")
///     .file_system_ids("extreme-xxx");
/// let reply = client.apply_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyRequest {
    /// **Required.** Identifies the automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) returned it.
    /// Example: `sp-extreme-233e6ylv0`.
    pub auto_snapshot_policy_id: Option<String>,
    /// **Required.** File systems concerned, by their IDs, separated by commas.
    /// Items: at most 100. Example: `extreme-233e6ylv0,extreme -23vbpbi03,extreme -23vasz3ds`.
    pub file_system_ids: Option<String>,
}

impl ApplyAutoSnapshotPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoSnapshotPolicyId`, which is required.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `FileSystemIds`, which is required.
    pub fn file_system_ids(mut self, value: impl Into<String>) -> Self {
        self.file_system_ids = Some(value.into());
        self
    }
}

request! {
    ApplyAutoSnapshotPolicyRequest {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "FileSystemIds" => file_system_ids: query,
    }
}

impl Operation for ApplyAutoSnapshotPolicyRequest {
    type Response = ApplyAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyAutoSnapshotPolicy")
        .required(&["AutoSnapshotPolicyId", "FileSystemIds"]);
}

/// Response to [`ApplyAutoSnapshotPolicyRequest`].
pub type ApplyAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
