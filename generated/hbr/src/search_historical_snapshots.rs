// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchHistoricalSnapshots`, from `hbr/SearchHistoricalSnapshots.md`.

use alicloud_runtime::codegen::*;

/// Searches past backup snapshots of one source type with query conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::SearchHistoricalSnapshotsRequest::new()
///     .query(["..."]);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_historical_snapshots(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchHistoricalSnapshotsRequest {
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// **Required.** Conditions the backups have to meet.
    pub query: Vec<Value>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl SearchHistoricalSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.query = value.into_iter().map(Into::into).collect();
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    SearchHistoricalSnapshotsRequest {
        "SourceType" => source_type: query,
        "Query" => query: query_json,
        "Limit" => limit: query,
        "NextToken" => next_token: query,
        "SortBy" => sort_by: query,
        "Order" => order: query,
        "Edition" => edition: query,
    }
}

impl Operation for SearchHistoricalSnapshotsRequest {
    type Response = SearchHistoricalSnapshotsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchHistoricalSnapshots")
        .required(&["Query"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for SearchHistoricalSnapshotsRequest {
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

/// Response to [`SearchHistoricalSnapshotsRequest`].
#[non_exhaustive]
pub struct SearchHistoricalSnapshotsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `BE`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many entries are returned at most. Example: `10`.
    pub limit: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
}

response! {
    SearchHistoricalSnapshotsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Limit" => limit: value,
        "Code" => code: value,
        "Message" => message: value,
        "TotalCount" => total_count: value,
        "Snapshots" => snapshots: list("Snapshot"),
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Hash of the backup. Example: `f2fe...`.
    pub snapshot_hash: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-0003rf9m17pap3ltpqx5`.
    pub vault_id: Option<String>,
    /// Number that is given for this: actual items. Example: `6`.
    pub actual_items: Option<i64>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
    /// When the item was created. Example: `1607436917`.
    pub create_time: Option<i64>,
    /// How many bytes this is: actual. Example: `600`.
    pub actual_bytes: Option<i64>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Beginning that names or paths have in common. Example: `example/`.
    pub prefix: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    /// Example: `c-*********************`.
    pub client_id: Option<String>,
    /// Size of the data source, in bytes. Example: `1000`.
    pub bytes_total: Option<i64>,
    /// Items dealt with so far. Example: `8`.
    pub items_done: Option<i64>,
    /// Time that is set or recorded for this: complete. Example: `1554347313`.
    pub complete_time: Option<i64>,
    /// How long it is kept. Example: `7`.
    pub retention: Option<i64>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// OSS bucket that the files are or will be in. Example: `hbr-backup-oss`.
    pub bucket: Option<String>,
    /// Hash of the backup before it. Example: `f2fe..`.
    pub parent_snapshot_hash: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-*********************`.
    pub instance_id: Option<String>,
    /// NAS storage that is meant; its ID is shown in the NAS console. Example: `005494`.
    pub file_system_id: Option<String>,
    /// File that lists what could not be dealt with. Example: `text`.
    pub error_file: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1554347313`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// Restore point, as listed by
    /// [`SearchHistoricalSnapshots`](super::Client::search_historical_snapshots).
    /// Example: `s-*********************`.
    pub snapshot_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `v-*********************`.
    pub job_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `["/home"]`.
    pub path: Option<String>,
    /// Items in the data source. Example: `10`.
    pub items_total: Option<i64>,
    /// Bytes dealt with so far. Example: `800`.
    pub bytes_done: Option<i64>,
    /// The paths that were found or are concerned, one entry each.
    pub paths: Vec<String>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    /// Example: `instancename`.
    pub instance_name: Option<String>,
    /// Tablestore table that the backup holds. Example: `table2`.
    pub table_name: Option<String>,
    /// Start of what the backup covers, in milliseconds since 1970. Example: `1642492553038`.
    pub range_start: Option<i64>,
    /// End of what the backup covers, in milliseconds since 1970. Example: `1642521709966`.
    pub range_end: Option<i64>,
    /// When the item runs out. Example: `1640334062`.
    pub expire_time: Option<i64>,
    /// Hash that the backup had before archiving. Example: `qwer***`.
    pub source_snapshot_hash: Option<String>,
    /// Hash that the backup before it had before archiving. Example: `qwer***`.
    pub source_parent_snapshot_hash: Option<String>,
    /// Size, model or class of the storage. Example: `STANDARD`.
    pub storage_class: Option<String>,
    /// Time that is set or recorded for this: archive. Example: `1640334062`.
    pub archive_time: Option<i64>,
    /// Whether this holds: use common nas. Example: `false`.
    pub use_common_nas: Option<bool>,
    /// What is taken into the backup. Example: `text`.
    pub include: Option<String>,
    /// What is left out of the backup. Example: `text`.
    pub exclude: Option<String>,
}

response! {
    Snapshot {
        "Status" => status: value,
        "SnapshotHash" => snapshot_hash: value,
        "VaultId" => vault_id: value,
        "ActualItems" => actual_items: value,
        "BackupType" => backup_type: value,
        "CreateTime" => create_time: value,
        "ActualBytes" => actual_bytes: value,
        "SourceType" => source_type: value,
        "Prefix" => prefix: value,
        "ClientId" => client_id: value,
        "BytesTotal" => bytes_total: value,
        "ItemsDone" => items_done: value,
        "CompleteTime" => complete_time: value,
        "Retention" => retention: value,
        "CreatedTime" => created_time: value,
        "Bucket" => bucket: value,
        "ParentSnapshotHash" => parent_snapshot_hash: value,
        "InstanceId" => instance_id: value,
        "FileSystemId" => file_system_id: value,
        "ErrorFile" => error_file: value,
        "StartTime" => start_time: value,
        "UpdatedTime" => updated_time: value,
        "SnapshotId" => snapshot_id: value,
        "JobId" => job_id: value,
        "Path" => path: value,
        "ItemsTotal" => items_total: value,
        "BytesDone" => bytes_done: value,
        "Paths" => paths: list("Path"),
        "InstanceName" => instance_name: value,
        "TableName" => table_name: value,
        "RangeStart" => range_start: value,
        "RangeEnd" => range_end: value,
        "ExpireTime" => expire_time: value,
        "SourceSnapshotHash" => source_snapshot_hash: value,
        "SourceParentSnapshotHash" => source_parent_snapshot_hash: value,
        "StorageClass" => storage_class: value,
        "ArchiveTime" => archive_time: value,
        "UseCommonNas" => use_common_nas: value,
        "Include" => include: value,
        "Exclude" => exclude: value,
    }
}
