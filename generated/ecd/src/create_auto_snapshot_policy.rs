// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAutoSnapshotPolicy`, from `ecd/CreateAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a policy that takes snapshots by a cron expression and keeps them for some days.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateAutoSnapshotPolicyRequest::new()
///     .policy_name("...")
///     .retention_days(1)
///     .cron_expression("...");
/// let reply = client.create_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the policy goes by. Length: 2 to 64.
    pub policy_name: Option<String>,
    /// **Required.** How many days this is: retention.
    pub retention_days: Option<i32>,
    /// **Required.** Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
}

impl CreateAutoSnapshotPolicyRequest {
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
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `RetentionDays`, which is required.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `CronExpression`, which is required.
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
    CreateAutoSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyName" => policy_name: query,
        "RetentionDays" => retention_days: query,
        "CronExpression" => cron_expression: query,
        "DiskType" => disk_type: query,
    }
}

impl Operation for CreateAutoSnapshotPolicyRequest {
    type Response = CreateAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAutoSnapshotPolicy")
        .required(&["RegionId", "PolicyName", "RetentionDays", "CronExpression"])
        .region("RegionId");
}

/// Response to [`CreateAutoSnapshotPolicyRequest`].
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    /// ID of the policy that the item belongs to or stands for. Example: `sp-3hpa78d0qyt99****`.
    pub policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `51592A88-0F2C-55E6-AD2C-2AD9C10D****`.
    pub request_id: Option<String>,
}

response! {
    CreateAutoSnapshotPolicyResponse {
        "PolicyId" => policy_id: value,
        "RequestId" => request_id: value,
    }
}
