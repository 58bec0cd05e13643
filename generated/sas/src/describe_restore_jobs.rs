// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRestoreJobs`, from `sas/DescribeRestoreJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists anti-ransomware restore jobs with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRestoreJobsRequest::new()
///     .page_size(1)
///     .current_page(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_restore_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRestoreJobsRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Free text kept with the machine.
    pub machine_remark: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeRestoreJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `MachineRemark`.
    pub fn machine_remark(mut self, value: impl Into<String>) -> Self {
        self.machine_remark = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeRestoreJobsRequest {
        "Status" => status: query,
        "MachineRemark" => machine_remark: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeRestoreJobsRequest {
    type Response = DescribeRestoreJobsResponse;
    type Error = DescribeRestoreJobsError;
    const INFO: OperationInfo = super::operation("DescribeRestoreJobs")
        .required(&["PageSize", "CurrentPage"])
        .read_only();
    const ERRORS: &'static [DescribeRestoreJobsError] = &[
        DescribeRestoreJobsError::NoPermission,
        DescribeRestoreJobsError::ServerError,
    ];
}

impl Paginated for DescribeRestoreJobsRequest {
    type Item = RestoreJob;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.restore_jobs)
    }
}

/// Response to [`DescribeRestoreJobsRequest`].
#[non_exhaustive]
pub struct DescribeRestoreJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED92280-4363-57D3-A4D3-4D3FBC99B29F`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The restore jobs that were found or are concerned, one entry each.
    pub restore_jobs: Vec<RestoreJob>,
}

response! {
    DescribeRestoreJobsResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "RestoreJobs" => restore_jobs: list(""),
    }
}

/// The restore jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RestoreJob {
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Hash of the backup in which the data is kept.
    /// Example: `a3992de83f529b844135fe795d949181735a7d20e0ac8539485c61b7983e618f`.
    pub snapshot_hash: Option<String>,
    /// ID of the source client that the item belongs to or stands for.
    /// Example: `c-000gmcypy5dyf9ey3uv7`.
    pub source_client_id: Option<String>,
    /// Web address under which the error file is found. Example: `["/home/user"]`.
    pub error_file_url: Option<String>,
    /// The includes that are concerned. Example: `["/root/disk-uuid-test","/root/install.sh"]`.
    pub includes: Option<String>,
    /// Name that the restore goes by. Example: `Restore`.
    pub restore_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `1.1.XX.XX`.
    pub internet_ip: Option<String>,
    /// ID of the vault that the item belongs to or stands for. Example: `v-000b0v0jqzmse2yz06zw`.
    pub vault_id: Option<String>,
    /// How many bytes this is: actual. Example: `20`.
    pub actual_bytes: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Share in the whole, in percent. Example: `100`.
    pub percentage: Option<i32>,
    /// When the item was last changed. Example: `2021-04-25T19:11Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Which kind of restore it is or is to be. Example: `ECS_FILE`.
    pub restore_type: Option<String>,
    /// Code that stands for the exit, for programs to act on. Example: `0`.
    pub exit_code: Option<String>,
    /// ID of the client that the item belongs to or stands for. Example: `c-000frxwusjauhp9ajpu6`.
    pub client_id: Option<String>,
    /// Files backed up or restored so far. Example: `0`.
    pub items_done: Option<i64>,
    /// Amount of data to back up or restore in all. Example: `20`.
    pub bytes_total: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED92280-4363-57D3-A4D3-4D3FBC99B29F`.
    pub request_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `win2012-01`.
    pub instance_name: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `1583289054000`.
    pub complete_time: Option<i64>,
    /// Which kind of error it is or is to be.
    pub error_type: Option<String>,
    /// Which version of the snapshot is meant. Example: `2020-03-03 18:00`.
    pub snapshot_version: Option<String>,
    /// What it is aimed at. Example: `/home`.
    pub target: Option<String>,
    /// When the item was created or added. Example: `1583289052000`.
    pub created_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `i-bp12xnvdax6307gw****`.
    pub instance_id: Option<String>,
    /// Where it comes from. Example: `["/home/admin","\\\\servername\\sharename"]`.
    pub source: Option<String>,
    /// IP address that belongs to the intranet. Example: `2.1.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name of the file that lists what could not be backed up or restored.
    /// Example: `s-000f4wxm8f7gur6g2otm.csv`.
    pub error_file: Option<String>,
    /// Identifier that is unique for the item. Example: `6E3DABB6-3F6A-40DB-9492-2C8B59C****`.
    pub uuid: Option<String>,
    /// The excludes that are concerned. Example: `["/home/user"]`.
    pub excludes: Option<String>,
    /// Bytes restored a second. Example: `25766558`.
    pub speed: Option<i64>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-000gmcypy5dy54e39yny`.
    pub snapshot_id: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `1583289054000`.
    pub updated_time: Option<i64>,
    /// ID of the restore that the item belongs to or stands for. Example: `r-000gmcypy5dyf9ey3uv7`.
    pub restore_id: Option<String>,
    /// When the item was created. Example: `2021-04-25T19:11Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the restore is expected to be finished, in seconds since 1970. Example: `1583299054`.
    pub eta: Option<i64>,
    /// How long it lasts, or how long the term bought is. Example: `100`.
    pub duration: Option<i64>,
    /// How many there are of this: error. Example: `0`.
    pub error_count: Option<i64>,
    /// Files to back up or restore in all. Example: `0`.
    pub items_total: Option<i64>,
    /// Amount of data backed up or restored so far. Example: `20`.
    pub bytes_done: Option<i64>,
    /// Region that the vault lies in. Example: `cn-hangzhou`.
    pub vault_region_id: Option<String>,
}

response! {
    RestoreJob {
        "Status" => status: value,
        "SnapshotHash" => snapshot_hash: value,
        "SourceClientId" => source_client_id: value,
        "ErrorFileUrl" => error_file_url: value,
        "Includes" => includes: value,
        "RestoreName" => restore_name: value,
        "InternetIp" => internet_ip: value,
        "VaultId" => vault_id: value,
        "ActualBytes" => actual_bytes: value,
        "Message" => message: value,
        "Percentage" => percentage: value,
        "GmtModified" => gmt_modified: value,
        "RestoreType" => restore_type: value,
        "ExitCode" => exit_code: value,
        "ClientId" => client_id: value,
        "ItemsDone" => items_done: value,
        "BytesTotal" => bytes_total: value,
        "RequestId" => request_id: value,
        "InstanceName" => instance_name: value,
        "CompleteTime" => complete_time: value,
        "ErrorType" => error_type: value,
        "SnapshotVersion" => snapshot_version: value,
        "Target" => target: value,
        "CreatedTime" => created_time: value,
        "InstanceId" => instance_id: value,
        "Source" => source: value,
        "IntranetIp" => intranet_ip: value,
        "ErrorFile" => error_file: value,
        "Uuid" => uuid: value,
        "Excludes" => excludes: value,
        "Speed" => speed: value,
        "SnapshotId" => snapshot_id: value,
        "UpdatedTime" => updated_time: value,
        "RestoreId" => restore_id: value,
        "GmtCreate" => gmt_create: value,
        "Eta" => eta: value,
        "Duration" => duration: value,
        "ErrorCount" => error_count: value,
        "ItemsTotal" => items_total: value,
        "BytesDone" => bytes_done: value,
        "VaultRegionId" => vault_region_id: value,
    }
}

/// Errors that the documentation of [`DescribeRestoreJobsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRestoreJobsError = super::DocumentedError;
