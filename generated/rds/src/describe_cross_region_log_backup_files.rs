// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossRegionLogBackupFiles`, from `rds/DescribeCrossRegionLogBackupFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the log backups kept in other regions.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCrossRegionLogBackupFilesRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .end_time("2019-06-15T12:10:00Z")
///     .region_id("cn-hangzhou")
///     .start_time("2019-05-30T12:10:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cross_region_log_backup_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2019-06-15T12:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2019-05-30T12:10:00Z`.
    pub start_time: Option<Timestamp>,
    /// Region that backups are copied to. Example: `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeCrossRegionLogBackupFilesRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `CrossBackupRegion`.
    pub fn cross_backup_region(mut self, value: impl Into<String>) -> Self {
        self.cross_backup_region = Some(value.into());
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
    DescribeCrossRegionLogBackupFilesRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "CrossBackupRegion" => cross_backup_region: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeCrossRegionLogBackupFilesRequest {
    type Response = DescribeCrossRegionLogBackupFilesResponse;
    type Error = DescribeCrossRegionLogBackupFilesError;
    const INFO: OperationInfo = super::operation("DescribeCrossRegionLogBackupFiles")
        .required(&["DBInstanceId", "EndTime", "RegionId", "StartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCrossRegionLogBackupFilesError] = &[
        DescribeCrossRegionLogBackupFilesError::InvalidStartTimeFormat,
        DescribeCrossRegionLogBackupFilesError::InvalidEndTimeFormat,
        DescribeCrossRegionLogBackupFilesError::ParameterAbsence,
        DescribeCrossRegionLogBackupFilesError::InvalidParametersFormat,
        DescribeCrossRegionLogBackupFilesError::InvalidRegionFormat,
        DescribeCrossRegionLogBackupFilesError::InvalidTimeFormat,
        DescribeCrossRegionLogBackupFilesError::OrderComboInstanceNotAllowOperate,
        DescribeCrossRegionLogBackupFilesError::PricePricingPlanResultNotFound,
        DescribeCrossRegionLogBackupFilesError::OrderNoRealNameAuthentication,
        DescribeCrossRegionLogBackupFilesError::CrossBackupNotSupport,
        DescribeCrossRegionLogBackupFilesError::InvalidDBInstanceNotFound,
        DescribeCrossRegionLogBackupFilesError::InvalidPageNotFound2,
    ];
}

impl Paginated for DescribeCrossRegionLogBackupFilesRequest {
    type Item = CrossRegionLogBackupFileItem;
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

/// Response to [`DescribeCrossRegionLogBackupFilesRequest`].
#[non_exhaustive]
pub struct DescribeCrossRegionLogBackupFilesResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-05-30T12:10:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-06-15T12:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DAC241E8-28E6-49DA-BFB0-B2DD090885C1`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<CrossRegionLogBackupFileItem>,
}

response! {
    DescribeCrossRegionLogBackupFilesResponse {
        "DBInstanceId" => db_instance_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CrossRegionLogBackupFileItem {
    /// Region that backups are copied to. Example: `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// URL for downloading the log in the other region over the internet.
    /// Example: `http://rdsddrlog-zb.oss-cn-zhangjiakou.aliyuncs.com/xxxxx`.
    pub cross_download_link: Option<String>,
    /// URL for downloading the log in the other region within the network of Alibaba Cloud.
    /// Example: `http://rdsddrlog-zb.oss-cn-zhangjiakou-internal.aliyuncs.com/xxxxx`.
    pub cross_intranet_download_link: Option<String>,
    /// Log backup kept in another region, by its ID. Example: `14567`.
    pub cross_log_backup_id: Option<i32>,
    /// Size of the log file in the other region. Unit: `Byte`. Example: `5312836`.
    pub cross_log_backup_size: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `8161055`.
    pub instance_id: Option<i32>,
    /// When the download link stops working. Example: `2019-06-30T15:00:00Z`.
    pub link_expired_time: Option<Timestamp>,
    /// When the log begins. Example: `2019-05-30T12:10:00Z`.
    pub log_begin_time: Option<Timestamp>,
    /// End of the time that the log covers. Example: `2019-05-30T20:10:00Z`.
    pub log_end_time: Option<Timestamp>,
    /// Name under which the log file is stored. Example: `cn-hangzhou_rm`.
    pub log_file_name: Option<String>,
}

response! {
    CrossRegionLogBackupFileItem {
        "CrossBackupRegion" => cross_backup_region: value,
        "CrossDownloadLink" => cross_download_link: value,
        "CrossIntranetDownloadLink" => cross_intranet_download_link: value,
        "CrossLogBackupId" => cross_log_backup_id: value,
        "CrossLogBackupSize" => cross_log_backup_size: value,
        "InstanceId" => instance_id: value,
        "LinkExpiredTime" => link_expired_time: value,
        "LogBeginTime" => log_begin_time: value,
        "LogEndTime" => log_end_time: value,
        "LogFileName" => log_file_name: value,
    }
}

/// Errors that the documentation of [`DescribeCrossRegionLogBackupFilesRequest`] names.
///
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`ParameterAbsence`](super::DocumentedError::ParameterAbsence)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`InvalidTimeFormat`](super::DocumentedError::InvalidTimeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`CrossBackupNotSupport`](super::DocumentedError::CrossBackupNotSupport)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidPageNotFound2`](super::DocumentedError::InvalidPageNotFound2)
pub type DescribeCrossRegionLogBackupFilesError = super::DocumentedError;
