// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOtsTableSnapshots`, from `hbr/DescribeOtsTableSnapshots.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OtsInstance};

/// Lists Tablestore backup snapshots in a time range, by instance and table.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeOtsTableSnapshotsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ots_table_snapshots(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOtsTableSnapshotsRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// IDs of the snapshots to work on or to narrow the list down to.
    pub snapshot_ids: Vec<String>,
    /// The ots instances to work on or to narrow the list down to.
    pub ots_instances: Vec<OtsInstance>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl DescribeOtsTableSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OtsInstances`.
    pub fn ots_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<OtsInstance>>,
    ) -> Self {
        self.ots_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
}

request! {
    DescribeOtsTableSnapshotsRequest {
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "SnapshotIds" => snapshot_ids: form,
        "OtsInstances" => ots_instances: form,
        "Limit" => limit: form,
        "NextToken" => next_token: form,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for DescribeOtsTableSnapshotsRequest {
    type Response = DescribeOtsTableSnapshotsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOtsTableSnapshots")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeOtsTableSnapshotsRequest {
    type Item = Snapshot;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.snapshots)
    }
}

/// Response to [`DescribeOtsTableSnapshotsRequest`].
#[non_exhaustive]
pub struct DescribeOtsTableSnapshotsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09376812-6290-5E36-B504-E8010D72D1F0`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// How many entries are returned at most. Example: `10`.
    pub limit: Option<i32>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a`.
    pub next_token: Option<String>,
}

response! {
    DescribeOtsTableSnapshotsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Limit" => limit: value,
        "Snapshots" => snapshots: list(""),
        "NextToken" => next_token: value,
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Hash of the backup. Example: `f2fe...`.
    pub snapshot_hash: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-00030j*******sn`.
    pub vault_id: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
    /// When the item was created. Example: `1607436917`.
    pub create_time: Option<i64>,
    /// The actual bytes that are concerned. Example: `0`.
    pub actual_bytes: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count. Example: `OTS_TABLE`.
    pub source_type: Option<String>,
    /// Size of the data source, in bytes. Example: `0`.
    pub bytes_total: Option<i64>,
    /// Time that is set or recorded for this: complete. Example: `1642496679`.
    pub complete_time: Option<i64>,
    /// How long it is kept. Example: `730`.
    pub retention: Option<i64>,
    /// When the item was created or added. Example: `1642496679`.
    pub created_time: Option<i64>,
    /// Hash of the backup before it. Example: `f2fe..`.
    pub parent_snapshot_hash: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1642496543`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1642496679`.
    pub updated_time: Option<i64>,
    /// Restore point, as listed by
    /// [`SearchHistoricalSnapshots`](super::Client::search_historical_snapshots).
    /// Example: `s-00047mxg17p26*****b`.
    pub snapshot_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-00030j3chkt******2`.
    pub job_id: Option<String>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    /// Example: `instancename`.
    pub instance_name: Option<String>,
    /// Tablestore table that the backup holds. Example: `table2`.
    pub table_name: Option<String>,
    /// Start of what the backup covers, in milliseconds since 1970. Example: `1642492553038`.
    pub range_start: Option<i64>,
    /// End of what the backup covers, in milliseconds since 1970. Example: `1642521709966`.
    pub range_end: Option<i64>,
}

response! {
    Snapshot {
        "Status" => status: value,
        "SnapshotHash" => snapshot_hash: value,
        "VaultId" => vault_id: value,
        "BackupType" => backup_type: value,
        "CreateTime" => create_time: value,
        "ActualBytes" => actual_bytes: value,
        "SourceType" => source_type: value,
        "BytesTotal" => bytes_total: value,
        "CompleteTime" => complete_time: value,
        "Retention" => retention: value,
        "CreatedTime" => created_time: value,
        "ParentSnapshotHash" => parent_snapshot_hash: value,
        "StartTime" => start_time: value,
        "UpdatedTime" => updated_time: value,
        "SnapshotId" => snapshot_id: value,
        "JobId" => job_id: value,
        "InstanceName" => instance_name: value,
        "TableName" => table_name: value,
        "RangeStart" => range_start: value,
        "RangeEnd" => range_end: value,
    }
}
