// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAutoSnapshotPolicy`, from `nas/CreateAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a policy that makes snapshots at fixed times; apply it to file systems afterward.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateAutoSnapshotPolicyRequest::new()
///     .file_system_type("extreme")
///     .repeat_weekdays("1,2,3")
///     .time_points("0,1,2,3,4");
/// let reply = client.create_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyRequest {
    /// **Required.** Type of the file systems that the policy is for; only Extreme ones can have
    /// policies. Example: `extreme`.
    pub file_system_type: Option<String>,
    /// **Required.** Days of the week on which snapshots are made, 1 to 7 from Monday, separated by
    /// commas. Items: at most 7. Unit: `days`. Example: `1,2,3`.
    pub repeat_weekdays: Option<String>,
    /// **Required.** Hours of the day at which snapshots are made, 0 to 23, separated by commas.
    /// Items: at most 24. Unit: `hours`. Example: `0,1,…23`.
    pub time_points: Option<String>,
    /// Name given to the automatic snapshot policy, for people to recognize it by.
    /// Length: 2 to 128. Example: `FinanceJoshua`.
    pub auto_snapshot_policy_name: Option<String>,
    /// How many days a snapshot is kept; -1 keeps it until the quota is full.
    /// Range: -1 to 65536. Unit: `days`. Default: `-1`. Example: `30`.
    pub retention_days: Option<i32>,
}

impl CreateAutoSnapshotPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemType`, which is required.
    pub fn file_system_type(mut self, value: impl Into<String>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `RepeatWeekdays`, which is required.
    pub fn repeat_weekdays(mut self, value: impl Into<String>) -> Self {
        self.repeat_weekdays = Some(value.into());
        self
    }
    /// Sets `TimePoints`, which is required.
    pub fn time_points(mut self, value: impl Into<String>) -> Self {
        self.time_points = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
}

request! {
    CreateAutoSnapshotPolicyRequest {
        "FileSystemType" => file_system_type: query,
        "RepeatWeekdays" => repeat_weekdays: query,
        "TimePoints" => time_points: query,
        "AutoSnapshotPolicyName" => auto_snapshot_policy_name: query,
        "RetentionDays" => retention_days: query,
    }
}

impl Operation for CreateAutoSnapshotPolicyRequest {
    type Response = CreateAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAutoSnapshotPolicy")
        .required(&["FileSystemType", "RepeatWeekdays", "TimePoints"]);
}

/// Response to [`CreateAutoSnapshotPolicyRequest`].
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    /// Identifies the automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) returned it.
    /// Example: `sp-extreme-233e6ylv0`.
    pub auto_snapshot_policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateAutoSnapshotPolicyResponse {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
        "RequestId" => request_id: value,
    }
}
