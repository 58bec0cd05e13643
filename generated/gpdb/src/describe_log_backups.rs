// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogBackups`, from `gpdb/DescribeLogBackups.md`.

use alicloud_runtime::codegen::*;

/// Lists the log backups of an instance over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeLogBackupsRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_log_backups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogBackupsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeLogBackupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    DescribeLogBackupsRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeLogBackupsRequest {
    type Response = DescribeLogBackupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogBackups")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .read_only();
}

impl Paginated for DescribeLogBackupsRequest {
    type Item = LogBackupItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeLogBackupsRequest`].
#[non_exhaustive]
pub struct DescribeLogBackupsResponse {
    /// How large the total log is or is to be. Example: `386748`.
    pub total_log_size: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `24B9FCAF-2CBC-51C3-B563-F1C70D750187`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<LogBackupItem>,
}

response! {
    DescribeLogBackupsResponse {
        "TotalLogSize" => total_log_size: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct LogBackupItem {
    /// How large the log file is or is to be. Example: `77350`.
    pub log_file_size: Option<i64>,
    /// Time that is set or recorded for this: log. Example: `2022-12-12T02:14:26Z`.
    pub log_time: Option<Timestamp>,
    /// Compute node that wrote the log. Example: `segment-0`.
    pub segment_name: Option<String>,
    /// Write-ahead log segment that was backed up. Example: `000000010000000400000012`.
    pub log_file_name: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****-master`.
    pub db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `12413721782`.
    pub backup_id: Option<String>,
}

response! {
    LogBackupItem {
        "LogFileSize" => log_file_size: value,
        "LogTime" => log_time: value,
        "SegmentName" => segment_name: value,
        "LogFileName" => log_file_name: value,
        "DBInstanceId" => db_instance_id: value,
        "BackupId" => backup_id: value,
    }
}
