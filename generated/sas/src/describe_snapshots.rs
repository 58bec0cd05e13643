// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshots`, from `sas/DescribeSnapshots.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudCenterInstancePageInfo};

/// Lists the snapshots of anti-ransomware backups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSnapshotsRequest::new()
///     .page_size(1)
///     .api_version("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snapshots(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotsRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Region that the machine lies in.
    pub machine_region: Option<String>,
    /// Free text kept with the machine.
    pub machine_remark: Option<String>,
    /// Items of the kind status to work on or to narrow the list down to.
    pub status_list: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Which version of the API is meant.
    pub api_version: Option<String>,
    /// The is ali yun ecs that are concerned.
    pub is_ali_yun_ecs: Option<String>,
}

impl DescribeSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `MachineRegion`.
    pub fn machine_region(mut self, value: impl Into<String>) -> Self {
        self.machine_region = Some(value.into());
        self
    }
    /// Sets `MachineRemark`.
    pub fn machine_remark(mut self, value: impl Into<String>) -> Self {
        self.machine_remark = Some(value.into());
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(mut self, value: impl Into<String>) -> Self {
        self.status_list = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ApiVersion`, which is required.
    pub fn api_version(mut self, value: impl Into<String>) -> Self {
        self.api_version = Some(value.into());
        self
    }
    /// Sets `IsAliYunEcs`.
    pub fn is_ali_yun_ecs(mut self, value: impl Into<String>) -> Self {
        self.is_ali_yun_ecs = Some(value.into());
        self
    }
}

request! {
    DescribeSnapshotsRequest {
        "Uuid" => uuid: query,
        "MachineRegion" => machine_region: query,
        "MachineRemark" => machine_remark: query,
        "StatusList" => status_list: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "NextToken" => next_token: query,
        "ApiVersion" => api_version: query,
        "IsAliYunEcs" => is_ali_yun_ecs: query,
    }
}

impl Operation for DescribeSnapshotsRequest {
    type Response = DescribeSnapshotsResponse;
    type Error = DescribeSnapshotsError;
    const INFO: OperationInfo = super::operation("DescribeSnapshots")
        .required(&["PageSize", "ApiVersion"])
        .read_only();
    const ERRORS: &'static [DescribeSnapshotsError] = &[
        DescribeSnapshotsError::NoPermission,
        DescribeSnapshotsError::ServerError,
    ];
}

impl Paginated for DescribeSnapshotsRequest {
    type Item = Snapshot;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
            .next(&response.page_info.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.snapshots)
    }
}

/// Response to [`DescribeSnapshotsRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<CloudCenterInstancePageInfo>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
}

response! {
    DescribeSnapshotsResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Snapshots" => snapshots: list(""),
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Hash of the backup in which the data is kept.
    /// Example: `9ee47cf12351e4ddecce8c12f4957d3946cd96fbe24cd4ab264c7200839d****`.
    pub snapshot_hash: Option<String>,
    /// Number that is given for this: actual items. Example: `123`.
    pub actual_items: Option<i64>,
    /// ID of the vault that the item belongs to or stands for. Example: `v-000ccok3zmw7fbzz****`.
    pub vault_id: Option<String>,
    /// How many bytes this is: actual. Example: `686188****`.
    pub actual_bytes: Option<i64>,
    /// Which kind of source it is or is to be. Example: `ECS_FILE`.
    pub source_type: Option<String>,
    /// ID of the client that the item belongs to or stands for. Example: `c-000dbefaw9f7gnbw****`.
    pub client_id: Option<String>,
    /// Files backed up or restored so far. Example: `6`.
    pub items_done: Option<i64>,
    /// Amount of data to back up or restore in all. Example: `3484541815****`.
    pub bytes_total: Option<i64>,
    /// How long it is kept. Example: `7`.
    pub retention: Option<i64>,
    /// When the item was created or added. Example: `1646793988`.
    pub created_time: Option<i64>,
    /// Hash of the backup that this one builds on.
    /// Example: `a0181606689c9562f092b3190bddb8a62bb5a24784424ba2102bc7fe92ae****`.
    pub parent_snapshot_hash: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-2ze78zfakirgh1yl****`.
    pub instance_id: Option<String>,
    /// ID of the plan that the item belongs to or stands for. Example: `plan-000ee8gh2ljelsnb****`.
    pub plan_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `us-east-1`.
    pub region_id: Option<String>,
    /// Identifier that is unique for the item. Example: `d332af48-1269-4a55-a6db-8543a80f****`.
    pub uuid: Option<String>,
    /// Name of the file that lists what could not be backed up or restored.
    /// Example: `s-0008ndhgrflh55i5****.csv`.
    pub error_file: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-0003ahfuqpjdztsg****`.
    pub snapshot_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-000a2q5vg6awgo01****`.
    pub job_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `["/home"]`.
    pub path: Option<String>,
    /// Files to back up or restore in all. Example: `7`.
    pub items_total: Option<i64>,
    /// Amount of data backed up or restored so far. Example: `800`.
    pub bytes_done: Option<i64>,
    /// The paths that were found or are concerned, one entry each. Example: `/home`.
    pub paths: Vec<String>,
    /// Which version of the client is meant. Example: `2.10.0`.
    pub client_version: Option<String>,
}

response! {
    Snapshot {
        "Status" => status: value,
        "SnapshotHash" => snapshot_hash: value,
        "ActualItems" => actual_items: value,
        "VaultId" => vault_id: value,
        "ActualBytes" => actual_bytes: value,
        "SourceType" => source_type: value,
        "ClientId" => client_id: value,
        "ItemsDone" => items_done: value,
        "BytesTotal" => bytes_total: value,
        "Retention" => retention: value,
        "CreatedTime" => created_time: value,
        "ParentSnapshotHash" => parent_snapshot_hash: value,
        "InstanceId" => instance_id: value,
        "PlanId" => plan_id: value,
        "RegionId" => region_id: value,
        "Uuid" => uuid: value,
        "ErrorFile" => error_file: value,
        "SnapshotId" => snapshot_id: value,
        "JobId" => job_id: value,
        "Path" => path: value,
        "ItemsTotal" => items_total: value,
        "BytesDone" => bytes_done: value,
        "Paths" => paths: list(""),
        "ClientVersion" => client_version: value,
    }
}

/// Errors that the documentation of [`DescribeSnapshotsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSnapshotsError = super::DocumentedError;
