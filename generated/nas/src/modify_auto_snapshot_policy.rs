// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoSnapshotPolicy`, from `nas/ModifyAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes an automatic snapshot policy; it takes effect at once on all file systems under it.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyAutoSnapshotPolicyRequest::new()
///     .auto_snapshot_policy_id("sp-extreme-6i0brwewjt0gfylh0")
///     .auto_snapshot_policy_name("xoxo");
/// let reply = client.modify_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyRequest {
    /// **Required.** Identifies the automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) returned it.
    /// Example: `sp-extreme-233e6ylv0`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Name given to the automatic snapshot policy, for people to recognize it by.
    /// Example: `FinanceJoshua`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Days of the week on which snapshots are made, 1 to 7 from Monday, separated by commas.
    /// Items: at most 7. Unit: `days`. Example: `1,7`.
    pub repeat_weekdays: Option<String>,
    /// How many days a snapshot is kept; -1 keeps it until the quota is full.
    /// Range: -1 to 65536. Unit: `days`. Default: `-1`. Example: `30`.
    pub retention_days: Option<i32>,
    /// Hours of the day at which snapshots are made, 0 to 23, separated by commas.
    /// Items: at most 24. Unit: `hours`. Example: `0,1`.
    pub time_points: Option<String>,
}

impl ModifyAutoSnapshotPolicyRequest {
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
    /// Sets `AutoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }
    /// Sets `RepeatWeekdays`.
    pub fn repeat_weekdays(mut self, value: impl Into<String>) -> Self {
        self.repeat_weekdays = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `TimePoints`.
    pub fn time_points(mut self, value: impl Into<String>) -> Self {
        self.time_points = Some(value.into());
        self
    }
}

request! {
    ModifyAutoSnapshotPolicyRequest {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "AutoSnapshotPolicyName" => auto_snapshot_policy_name: query,
        "RepeatWeekdays" => repeat_weekdays: query,
        "RetentionDays" => retention_days: query,
        "TimePoints" => time_points: query,
    }
}

impl Operation for ModifyAutoSnapshotPolicyRequest {
    type Response = ModifyAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAutoSnapshotPolicy")
        .required(&["AutoSnapshotPolicyId"]);
}

/// Response to [`ModifyAutoSnapshotPolicyRequest`].
pub type ModifyAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
