// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLLogRecords`, from `rds/DescribeSQLLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Returns statements recorded by the SQL audit, or prepares a file of them.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSQLLogRecordsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxx")
///     .end_time("2011-06-11T15:00:00Z")
///     .start_time("2011-06-01T15:00:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLLogRecordsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2011-06-11T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2011-06-01T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
    /// Reserved parameter; statement that is looked for. Example: `25623548`.
    pub sql_id: Option<i64>,
    /// Words that a statement has to contain to be returned. Items: at most 10. Example: `rds`.
    pub query_keywords: Option<String>,
    /// Database that the rule or the query covers; without it, all of them count. Example: `Database`.
    pub database: Option<String>,
    /// Database user whose statements are returned; without it, those of all users. Example: `user`.
    pub user: Option<String>,
    /// Whether the records are returned or a file of them is prepared for download.
    /// Default: `Stream`. Example: `Stream`.
    pub form: Option<Open<Form>>,
    /// How many items a page holds at most. Range: 30 to 200. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeSQLLogRecordsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SQLId`.
    #[inline]
    pub fn sql_id(mut self, value: i64) -> Self {
        self.sql_id = Some(value);
        self
    }
    /// Sets `QueryKeywords`.
    pub fn query_keywords(mut self, value: impl Into<String>) -> Self {
        self.query_keywords = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<Open<Form>>) -> Self {
        self.form = Some(value.into());
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
    DescribeSQLLogRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "ClientToken" => client_token: query,
        "SQLId" => sql_id: query,
        "QueryKeywords" => query_keywords: query,
        "Database" => database: query,
        "User" => user: query,
        "Form" => form: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSQLLogRecordsRequest {
    type Response = DescribeSQLLogRecordsResponse;
    type Error = DescribeSQLLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSQLLogRecords")
        .required(&["DBInstanceId", "EndTime", "StartTime"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeSQLLogRecordsError] = &[
        DescribeSQLLogRecordsError::InvalidDBInstanceIdNotFound,
        DescribeSQLLogRecordsError::OrderComboInstanceNotAllowOperate,
        DescribeSQLLogRecordsError::PricePricingPlanResultNotFound,
        DescribeSQLLogRecordsError::OrderNoRealNameAuthentication,
        DescribeSQLLogRecordsError::InsufficientAvailableQuota,
        DescribeSQLLogRecordsError::CommodityServiceCallingException,
        DescribeSQLLogRecordsError::RegionDissolvedEOM,
        DescribeSQLLogRecordsError::CommodityInvalidComponent,
        DescribeSQLLogRecordsError::RegionEndTimeDissolvedIndia,
        DescribeSQLLogRecordsError::RegionEndTimeDissolvedAustralia,
        DescribeSQLLogRecordsError::PriceCommoditySys,
        DescribeSQLLogRecordsError::PayInsufficientBalance,
        DescribeSQLLogRecordsError::OrderPeriodInvalid,
        DescribeSQLLogRecordsError::PayNoCreditCard2,
        DescribeSQLLogRecordsError::OrderInstHasUnpaidOrder,
        DescribeSQLLogRecordsError::NoAvailablePaymentMethod,
        DescribeSQLLogRecordsError::BasicInfoUncompleted,
        DescribeSQLLogRecordsError::RiskRiskControlRejection2,
        DescribeSQLLogRecordsError::SystemSaleValidateFailed2,
        DescribeSQLLogRecordsError::ContainForbiddenLabelError2,
        DescribeSQLLogRecordsError::OrderStatusUnPaid,
    ];
}

impl Paginated for DescribeSQLLogRecordsRequest {
    type Item = SQLRecord;
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

/// Response to [`DescribeSQLLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSQLLogRecordsResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i64>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SQLRecord>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08A3B71B-FE08-4B03-974F-CC7EA6DB1828`.
    pub request_id: Option<String>,
}

response! {
    DescribeSQLLogRecordsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("SQLRecord"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLRecord {
    /// Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
    /// Login name of the account. Example: `accounttest`.
    pub account_name: Option<String>,
    /// Client that sent the statement, by name and address. Example: `192.168.0.121`.
    pub host_address: Option<String>,
    /// Statement as it was run. Example: `text`.
    pub sql_text: Option<String>,
    /// How long the statement took. Unit: `microseconds`. Example: `600`.
    pub total_execution_times: Option<i64>,
    /// Number of rows that the statement returned. Example: `30`.
    pub return_row_counts: Option<i64>,
    /// Thread of the database that ran the statement. Example: `1025865428`.
    pub thread_id: Option<String>,
    /// When the statement was executed. Example: `2011-06-11T15:00:23Z`.
    pub execute_time: Option<Timestamp>,
}

response! {
    SQLRecord {
        "DBName" => db_name: value,
        "AccountName" => account_name: value,
        "HostAddress" => host_address: value,
        "SQLText" => sql_text: value,
        "TotalExecutionTimes" => total_execution_times: value,
        "ReturnRowCounts" => return_row_counts: value,
        "ThreadID" => thread_id: value,
        "ExecuteTime" => execute_time: value,
    }
}

values! {
    /// Whether the records are returned or a file of them is prepared for download.
    pub enum Form {
        /// A file of the records is prepared; get it with
        /// [`DescribeSQLLogFiles`](super::Client::describe_sql_log_files).
        File = "File",
        /// The records are returned at once.
        Stream = "Stream",
    }
}

/// Errors that the documentation of [`DescribeSQLLogRecordsRequest`] names.
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
pub type DescribeSQLLogRecordsError = super::DocumentedError;
