// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBinlogFiles`, from `rds/DescribeBinlogFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the binary log files of an instance with their download links.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeBinlogFilesRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .end_time("2011-06-20T15:00:00Z")
///     .start_time("2011-06-01T15:00:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_binlog_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBinlogFilesRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2011-06-20T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2011-06-01T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// How many items a page holds at most. Range: 30 to 1000. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeBinlogFilesRequest {
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
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
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
    DescribeBinlogFilesRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeBinlogFilesRequest {
    type Response = DescribeBinlogFilesResponse;
    type Error = DescribeBinlogFilesError;
    const INFO: OperationInfo = super::operation("DescribeBinlogFiles")
        .required(&["DBInstanceId", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeBinlogFilesError] = &[
        DescribeBinlogFilesError::ParameterLeastAssociate,
        DescribeBinlogFilesError::InvalidParametersFormat,
        DescribeBinlogFilesError::ParameterAbsence,
        DescribeBinlogFilesError::ServiceTemporarilyClosed,
        DescribeBinlogFilesError::ReadDBInstanceNotSupport,
        DescribeBinlogFilesError::InvalidStartTimeFormat,
        DescribeBinlogFilesError::InvalidEndTimeFormat,
        DescribeBinlogFilesError::InvalidParameterCombination,
        DescribeBinlogFilesError::OrderComboInstanceNotAllowOperate,
        DescribeBinlogFilesError::PricePricingPlanResultNotFound,
        DescribeBinlogFilesError::OrderNoRealNameAuthentication,
        DescribeBinlogFilesError::IncorrectDBInstanceEngine,
        DescribeBinlogFilesError::IncorrectDBInstanceCharacterType,
        DescribeBinlogFilesError::IncorrectDBInstanceState,
        DescribeBinlogFilesError::IncorrectDBInstanceLockMode,
        DescribeBinlogFilesError::InvalidDBInstanceNotFound,
    ];
}

impl Paginated for DescribeBinlogFilesRequest {
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

/// Response to [`DescribeBinlogFilesRequest`].
#[non_exhaustive]
pub struct DescribeBinlogFilesResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<BinLogFile>,
    /// Name under which the log file is stored. Example: `000000040000000000000019`.
    pub log_file_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED169A3E-1657-4104-82AB-24EA8CD0DB75`.
    pub request_id: Option<String>,
    /// Size of all the files together. Example: `2269410`.
    pub total_file_size: Option<i64>,
}

response! {
    DescribeBinlogFilesResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("BinLogFile"),
        "LogFileName" => log_file_name: value,
        "RequestId" => request_id: value,
        "TotalFileSize" => total_file_size: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct BinLogFile {
    /// How much space the file takes. Unit: `bytes`. Example: `2269410`.
    pub file_size: Option<i64>,
    /// When the log begins. Example: `2019-02-09T17:45:21Z`.
    pub log_begin_time: Option<Timestamp>,
    /// End of the time that the log covers. Example: `2019-02-15T13:10:28Z`.
    pub log_end_time: Option<Timestamp>,
    /// URL for downloading the file over the internet.
    /// Example: `http://rdsxxxxx.oss.aliyuncs.com/xxxxxx`.
    pub download_link: Option<String>,
    /// Node that made the file, which tells backups of primary and secondary apart.
    /// Example: `5841973`.
    pub host_instance_id: Option<String>,
    /// When the download link stops working. Example: `2013-06-09T18:00:00Z`.
    pub link_expired_time: Option<Timestamp>,
    /// CRC-64 checksum of the file, to verify the download. Example: `18358304393468701857`.
    pub checksum: Option<String>,
    /// URL for downloading the file within the network of Alibaba Cloud.
    /// Example: `http://rdslog-hz-v3.oss-cn-hangzhou-internal.aliyuncs.com/xxxxxx`.
    pub intranet_download_link: Option<String>,
    /// Whether the log file has been copied to OSS completely. Example: `Completed`.
    pub remote_status: Option<String>,
    /// Name under which the log file is stored. Example: `000000040000000000000019`.
    pub log_file_name: Option<String>,
}

response! {
    BinLogFile {
        "FileSize" => file_size: value,
        "LogBeginTime" => log_begin_time: value,
        "LogEndTime" => log_end_time: value,
        "DownloadLink" => download_link: value,
        "HostInstanceID" => host_instance_id: value,
        "LinkExpiredTime" => link_expired_time: value,
        "Checksum" => checksum: value,
        "IntranetDownloadLink" => intranet_download_link: value,
        "RemoteStatus" => remote_status: value,
        "LogFileName" => log_file_name: value,
    }
}

/// Errors that the documentation of [`DescribeBinlogFilesRequest`] names.
///
/// - [`ParameterLeastAssociate`](super::DocumentedError::ParameterLeastAssociate)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`ParameterAbsence`](super::DocumentedError::ParameterAbsence)
/// - [`ServiceTemporarilyClosed`](super::DocumentedError::ServiceTemporarilyClosed)
/// - [`ReadDBInstanceNotSupport`](super::DocumentedError::ReadDBInstanceNotSupport)
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceEngine`](super::DocumentedError::IncorrectDBInstanceEngine)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeBinlogFilesError = super::DocumentedError;
