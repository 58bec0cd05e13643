// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyAutoSnapshotPolicy`, from `ecd/ApplyAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Binds an automatic snapshot policy to cloud computers, which from then on get snapshots on its
/// schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ApplyAutoSnapshotPolicyRequest::new()
///     .policy_id("...")
///     .desktop_id(["..."]);
/// let reply = client.apply_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 500.
    pub desktop_id: Vec<String>,
}

impl ApplyAutoSnapshotPolicyRequest {
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
    ApplyAutoSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for ApplyAutoSnapshotPolicyRequest {
    type Response = ApplyAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyAutoSnapshotPolicy")
        .required(&["RegionId", "PolicyId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`ApplyAutoSnapshotPolicyRequest`].
pub type ApplyAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
