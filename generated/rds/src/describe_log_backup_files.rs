// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogBackupFiles`, from `rds/DescribeLogBackupFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the log backups of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeLogBackupFilesRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .start_time("2018-10-01T08:40Z")
///     .end_time("2018-10-31T08:40Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_log_backup_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogBackupFilesRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2018-10-01T08:40Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2018-10-31T08:40Z`.
    pub end_time: Option<Timestamp>,
    /// How many items a page holds at most. Range: 30 to 1000. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeLogBackupFilesRequest {
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
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    DescribeLogBackupFilesRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeLogBackupFilesRequest {
    type Response = DescribeLogBackupFilesResponse;
    type Error = DescribeLogBackupFilesError;
    const INFO: OperationInfo = super::operation("DescribeLogBackupFiles")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeLogBackupFilesError] = &[
        DescribeLogBackupFilesError::ParameterLeastAssociate,
        DescribeLogBackupFilesError::InvalidParametersFormat,
        DescribeLogBackupFilesError::ParameterAbsence,
        DescribeLogBackupFilesError::OrderComboInstanceNotAllowOperate,
        DescribeLogBackupFilesError::PricePricingPlanResultNotFound,
        DescribeLogBackupFilesError::OrderNoRealNameAuthentication,
        DescribeLogBackupFilesError::IncorrectDBInstanceEngine,
        DescribeLogBackupFilesError::IncorrectDBInstanceCharacterType,
        DescribeLogBackupFilesError::IncorrectDBInstanceState,
        DescribeLogBackupFilesError::IncorrectDBInstanceLockMode,
        DescribeLogBackupFilesError::InvalidDBInstanceNotFound,
    ];
}

impl Paginated for DescribeLogBackupFilesRequest {
    type Item = BinLogFile;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeLogBackupFilesRequest`].
#[non_exhaustive]
pub struct DescribeLogBackupFilesResponse {
    /// Entries of the list.
    pub items: Vec<BinLogFile>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `100`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8EC669C-FC85-43D7-AF06-C3641626B37E`.
    pub request_id: Option<String>,
    /// Size of all the files together. Unit: `Byte`. Example: `2300`.
    pub total_file_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `17`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeLogBackupFilesResponse {
        "Items" => items: list("BinLogFile"),
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "TotalFileSize" => total_file_size: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct BinLogFile {
    /// URL for downloading the file over the internet.
    /// Example: `http://rdsbak-hz-v3.oss-cn-hangzhou.aliyuncs.com/xxxxx`.
    pub download_link: Option<String>,
    /// How much space the file takes. Unit: `Byte`. Example: `788480`.
    pub file_size: Option<i64>,
    /// URL for downloading the file within the network of Alibaba Cloud.
    /// Example: `http://rdsbak-hz-v3.oss-cn-hangzhou.aliyuncs.com/xxxxx`.
    pub intranet_download_link: Option<String>,
    /// When the download link stops working. Example: `2019-03-01T15:04:13Z`.
    pub link_expired_time: Option<Timestamp>,
    /// When the log begins. Example: `2018-10-31T08:40Z`.
    pub log_begin_time: Option<Timestamp>,
    /// End of the time that the log covers. Example: `2018-10-31T08:40Z`.
    pub log_end_time: Option<Timestamp>,
}

response! {
    BinLogFile {
        "DownloadLink" => download_link: value,
        "FileSize" => file_size: value,
        "IntranetDownloadLink" => intranet_download_link: value,
        "LinkExpiredTime" => link_expired_time: value,
        "LogBeginTime" => log_begin_time: value,
        "LogEndTime" => log_end_time: value,
    }
}

/// Errors that the documentation of [`DescribeLogBackupFilesRequest`] names.
///
/// - [`ParameterLeastAssociate`](super::DocumentedError::ParameterLeastAssociate)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`ParameterAbsence`](super::DocumentedError::ParameterAbsence)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeLogBackupFilesError = super::DocumentedError;
