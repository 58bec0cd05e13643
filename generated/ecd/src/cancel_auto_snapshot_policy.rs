// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelAutoSnapshotPolicy`, from `ecd/CancelAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Unbinds an automatic snapshot policy from cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CancelAutoSnapshotPolicyRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.cancel_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
}

impl CancelAutoSnapshotPolicyRequest {
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
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CancelAutoSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for CancelAutoSnapshotPolicyRequest {
    type Response = CancelAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelAutoSnapshotPolicy")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`CancelAutoSnapshotPolicyRequest`].
pub type CancelAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
