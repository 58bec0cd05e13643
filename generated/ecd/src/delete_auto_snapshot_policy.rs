// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAutoSnapshotPolicy`, from `ecd/DeleteAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes one or more automatic snapshot policies.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteAutoSnapshotPolicyRequest::new()
///     .policy_id(["..."]);
/// let reply = client.delete_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about. Items: at most 100.
    pub policy_id: Vec<String>,
}

impl DeleteAutoSnapshotPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAutoSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DeleteAutoSnapshotPolicyRequest {
    type Response = DeleteAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAutoSnapshotPolicy")
        .required(&["RegionId", "PolicyId"])
        .region("RegionId");
}

/// Response to [`DeleteAutoSnapshotPolicyRequest`].
pub type DeleteAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
