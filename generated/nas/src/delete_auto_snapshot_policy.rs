// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoSnapshotPolicy`, from `nas/DeleteAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an automatic snapshot policy; no more snapshots are made by it.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteAutoSnapshotPolicyRequest::new()
///     .auto_snapshot_policy_id("sp-extreme-6i0brwewjt0gfylh0");
/// let reply = client.delete_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyRequest {
    /// **Required.** Identifies the automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) returned it.
    /// Example: `sp-extreme-233e6ylv0`.
    pub auto_snapshot_policy_id: Option<String>,
}

impl DeleteAutoSnapshotPolicyRequest {
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
}

request! {
    DeleteAutoSnapshotPolicyRequest {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: query,
    }
}

impl Operation for DeleteAutoSnapshotPolicyRequest {
    type Response = DeleteAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAutoSnapshotPolicy")
        .required(&["AutoSnapshotPolicyId"]);
}

/// Response to [`DeleteAutoSnapshotPolicyRequest`].
pub type DeleteAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
