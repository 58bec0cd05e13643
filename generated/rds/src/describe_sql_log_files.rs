// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLLogFiles`, from `rds/DescribeSQLLogFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the files that the SQL audit has prepared for download.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSQLLogFilesRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_log_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLLogFilesRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// Name under which the file is stored. Example: `custinsxxxxx.csv`.
    pub file_name: Option<String>,
    /// How many items a page holds at most. Range: 30 to 200. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeSQLLogFilesRequest {
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
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
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
    DescribeSQLLogFilesRequest {
        "DBInstanceId" => db_instance_id: query,
        "FileName" => file_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSQLLogFilesRequest {
    type Response = DescribeSQLLogFilesResponse;
    type Error = DescribeSQLLogFilesError;
    const INFO: OperationInfo = super::operation("DescribeSQLLogFiles")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeSQLLogFilesError] = &[
        DescribeSQLLogFilesError::InvalidDBInstanceIdNotFound,
        DescribeSQLLogFilesError::OrderComboInstanceNotAllowOperate,
        DescribeSQLLogFilesError::PricePricingPlanResultNotFound,
        DescribeSQLLogFilesError::OrderNoRealNameAuthentication,
        DescribeSQLLogFilesError::InsufficientAvailableQuota,
        DescribeSQLLogFilesError::CommodityServiceCallingException,
        DescribeSQLLogFilesError::RegionDissolvedEOM,
        DescribeSQLLogFilesError::CommodityInvalidComponent,
        DescribeSQLLogFilesError::RegionEndTimeDissolvedIndia,
        DescribeSQLLogFilesError::RegionEndTimeDissolvedAustralia,
        DescribeSQLLogFilesError::PriceCommoditySys,
        DescribeSQLLogFilesError::PayInsufficientBalance,
        DescribeSQLLogFilesError::OrderPeriodInvalid,
        DescribeSQLLogFilesError::PayNoCreditCard2,
        DescribeSQLLogFilesError::OrderInstHasUnpaidOrder,
        DescribeSQLLogFilesError::NoAvailablePaymentMethod,
        DescribeSQLLogFilesError::BasicInfoUncompleted,
        DescribeSQLLogFilesError::RiskRiskControlRejection2,
        DescribeSQLLogFilesError::SystemSaleValidateFailed2,
        DescribeSQLLogFilesError::ContainForbiddenLabelError2,
        DescribeSQLLogFilesError::OrderStatusUnPaid,
    ];
}

impl Paginated for DescribeSQLLogFilesRequest {
    type Item = LogFile;
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
        Some(&mut response.items.as_mut()?.log_file)
    }
}

/// Response to [`DescribeSQLLogFilesRequest`].
#[non_exhaustive]
pub struct DescribeSQLLogFilesResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `10`.
    pub page_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    DescribeSQLLogFilesResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: value,
        "RequestId" => request_id: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Audit log files, one entry each.
    pub log_file: Vec<LogFile>,
}

response! {
    Items {
        "LogFile" => log_file: list(""),
    }
}

/// Audit log files, one entry each.
#[non_exhaustive]
pub struct LogFile {
    /// File name of the audit log. Example: `custins****.csv`.
    pub file_id: Option<String>,
    /// Beginning of the time that the log covers. Example: `2015-05-23T07:00:00Z`.
    pub log_start_time: Option<Timestamp>,
    /// How much space the log takes. Example: `3000`.
    pub log_size: Option<String>,
    /// URL for downloading the audit file.
    /// Example: `http://rdslog-hz-v3.oss-cn-hangzhou.aliyuncs.com/****`.
    pub log_download_url: Option<String>,
    /// End of the time that the log covers. Example: `2015-05-24T07:00:00Z`.
    pub log_end_time: Option<Timestamp>,
    /// Whether the log file is ready, being made, or failed. Example: `Success`.
    pub log_status: Option<String>,
}

response! {
    LogFile {
        "FileID" => file_id: value,
        "LogStartTime" => log_start_time: value,
        "LogSize" => log_size: value,
        "LogDownloadURL" => log_download_url: value,
        "LogEndTime" => log_end_time: value,
        "LogStatus" => log_status: value,
    }
}

/// Errors that the documentation of [`DescribeSQLLogFilesRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeSQLLogFilesError = super::DocumentedError;
