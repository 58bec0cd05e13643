// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoSnapshotPolicy`, from `ecd/ModifyAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes name, schedule, retention or disk type of an automatic snapshot policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyAutoSnapshotPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.modify_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// Name that the policy goes by. Length: 2 to 128.
    pub policy_name: Option<String>,
    /// How many days this is: retention.
    pub retention_days: Option<i32>,
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
}

impl ModifyAutoSnapshotPolicyRequest {
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
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `CronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
}

request! {
    ModifyAutoSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "PolicyName" => policy_name: query,
        "RetentionDays" => retention_days: query,
        "CronExpression" => cron_expression: query,
        "DiskType" => disk_type: query,
    }
}

impl Operation for ModifyAutoSnapshotPolicyRequest {
    type Response = ModifyAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAutoSnapshotPolicy")
        .required(&["RegionId", "PolicyId"])
        .region("RegionId");
}

/// Response to [`ModifyAutoSnapshotPolicyRequest`].
pub type ModifyAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
