// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupLogs`, from `polardb/DescribeBackupLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists the backup logs of a cluster in a time range, with their download links.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeBackupLogsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupLogsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Region that the backup lies in.
    pub backup_region: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeBackupLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `BackupRegion`.
    pub fn backup_region(mut self, value: impl Into<String>) -> Self {
        self.backup_region = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeBackupLogsRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "BackupRegion" => backup_region: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeBackupLogsRequest {
    type Response = DescribeBackupLogsResponse;
    type Error = DescribeBackupLogsError;
    const INFO: OperationInfo = super::operation("DescribeBackupLogs")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeBackupLogsError] = &[
        DescribeBackupLogsError::InvalidStartTimeMalformed,
        DescribeBackupLogsError::InvalidEndTimeMalformed,
        DescribeBackupLogsError::InvalidPageSizeMalformed,
        DescribeBackupLogsError::InvalidPageNumberMalformed,
        DescribeBackupLogsError::InvalidDBClusterNotFound,
        DescribeBackupLogsError::InvalidDBClusterIdMalformed,
        DescribeBackupLogsError::InvalidDBClusterIdNotFound,
    ];
}

impl Paginated for DescribeBackupLogsRequest {
    type Item = BackupLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.backup_log)
    }
}

/// Response to [`DescribeBackupLogsRequest`].
#[non_exhaustive]
pub struct DescribeBackupLogsResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<String>,
    /// How many items this page holds. Example: `2`.
    pub page_record_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADAC63DB-0691-4ECE-949A-FAEA68******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeBackupLogsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Whether logs are backed up.
    pub backup_log: Vec<BackupLog>,
}

response! {
    Items {
        "BackupLog" => backup_log: list(""),
    }
}

/// Whether logs are backed up.
#[non_exhaustive]
pub struct BackupLog {
    /// ID of the backup log that the item belongs to or stands for. Example: `1111111111`.
    pub backup_log_id: Option<String>,
    /// URL for downloading the file within the network of Alibaba Cloud.
    /// Example: `http://***********.oss-cn-hangzhou-internal.aliyuncs.com`.
    pub intranet_download_link: Option<String>,
    /// When the link runs out. Example: `2020-02-14T08:40:50Z`.
    pub link_expired_time: Option<Timestamp>,
    /// When the backup log began or is to begin. Example: `2020-02-12T03:54:43Z`.
    pub backup_log_start_time: Option<Timestamp>,
    /// When the backup log ended or is to end. Example: `2020-02-12T03:55:31Z`.
    pub backup_log_end_time: Option<Timestamp>,
    /// Address from which the file can be fetched.
    /// Example: `http://***********.oss-cn-hangzhou.aliyuncs.com`.
    pub download_link: Option<String>,
    /// How large the backup log is or is to be. Example: `1073741824`.
    pub backup_log_size: Option<String>,
    /// Name that the backup log goes by. Example: `ib_logfile1`.
    pub backup_log_name: Option<String>,
}

response! {
    BackupLog {
        "BackupLogId" => backup_log_id: value,
        "IntranetDownloadLink" => intranet_download_link: value,
        "LinkExpiredTime" => link_expired_time: value,
        "BackupLogStartTime" => backup_log_start_time: value,
        "BackupLogEndTime" => backup_log_end_time: value,
        "DownloadLink" => download_link: value,
        "BackupLogSize" => backup_log_size: value,
        "BackupLogName" => backup_log_name: value,
    }
}

/// Errors that the documentation of [`DescribeBackupLogsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeBackupLogsError = super::DocumentedError;
