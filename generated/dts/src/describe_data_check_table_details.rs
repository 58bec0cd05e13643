// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataCheckTableDetails`, from `dts/DescribeDataCheckTableDetails.md`.

use alicloud_runtime::codegen::*;

/// Lists the results of a data check, table by table.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDataCheckTableDetailsRequest::new()
///     .check_type(1)
///     .dts_job_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_check_table_details(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataCheckTableDetailsRequest {
    /// Whether all tables are listed or only those with differences.
    pub status: Option<String>,
    /// How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 1000.
    pub page_number: Option<i32>,
    /// **Required.** Which data check is meant, that of the full copy or that of the incremental
    /// changes.
    pub check_type: Option<i32>,
    /// Table of the source that the call or the entry is about.
    pub table_name: Option<String>,
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Database or schema of the source that the object lies in.
    pub schema_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDataCheckTableDetailsRequest {
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
    /// Sets `CheckType`, which is required.
    #[inline]
    pub fn check_type(mut self, value: i32) -> Self {
        self.check_type = Some(value);
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDataCheckTableDetailsRequest {
        "Status" => status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "CheckType" => check_type: query,
        "TableName" => table_name: query,
        "DtsJobId" => dts_job_id: query,
        "SchemaName" => schema_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDataCheckTableDetailsRequest {
    type Response = DescribeDataCheckTableDetailsResponse;
    type Error = DescribeDataCheckTableDetailsError;
    const INFO: OperationInfo = super::operation("DescribeDataCheckTableDetails")
        .required(&["CheckType", "DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .read_only();
    const ERRORS: &'static [DescribeDataCheckTableDetailsError] = &[
        DescribeDataCheckTableDetailsError::ThrottlingUser,
        DescribeDataCheckTableDetailsError::InvalidSecurityTokenExpired,
        DescribeDataCheckTableDetailsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDataCheckTableDetailsRequest {
    type Item = TableDetail;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.table_details)
    }
}

/// Response to [`DescribeDataCheckTableDetailsRequest`].
#[non_exhaustive]
pub struct DescribeDataCheckTableDetailsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// Which page of the list this response shows. Example: `2`.
    pub page_number: Option<i32>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
    /// Results of the comparison, one entry a table.
    pub table_details: Vec<TableDetail>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many rows have been compared so far, over all tables. Example: `7`.
    pub finished_count: Option<i64>,
    /// How many tables differ between source and destination. Example: `1`.
    pub diff_table_count: Option<i64>,
}

response! {
    DescribeDataCheckTableDetailsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "PageNumber" => page_number: value,
        "DynamicCode" => dynamic_code: value,
        "TableDetails" => table_details: list(""),
        "TotalCount" => total_count: value,
        "FinishedCount" => finished_count: value,
        "DiffTableCount" => diff_table_count: value,
    }
}

/// Results of the comparison, one entry a table.
#[non_exhaustive]
pub struct TableDetail {
    /// How far the comparison of this table is, or whether it found differences. Example: `0`.
    pub status: Option<String>,
    /// Identifier of the item within its collection. Example: `167401241974****`.
    pub id: Option<i64>,
    /// Database of the source that the table lies in. Example: `testdb`.
    pub source_db_name: Option<String>,
    /// Database of the destination that the table lies in. Example: `testdb`.
    pub target_db_name: Option<String>,
    /// Compared table, by its name at the source. Example: `student`.
    pub source_tb_name: Option<String>,
    /// Compared table, by its name at the destination. Example: `person`.
    pub target_tb_name: Option<String>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i64>,
    /// How many rows the check has compared so far. Example: `7`.
    pub finish_count: Option<i64>,
    /// How many rows differ. Example: `1`.
    pub diff_count: Option<i64>,
    /// When the step began to run. Example: `2023-01-18 11:26:59`.
    pub boot_time: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `1`.
    pub error_code: Option<i32>,
}

response! {
    TableDetail {
        "Status" => status: value,
        "Id" => id: value,
        "SourceDbName" => source_db_name: value,
        "TargetDbName" => target_db_name: value,
        "SourceTbName" => source_tb_name: value,
        "TargetTbName" => target_tb_name: value,
        "TotalCount" => total_count: value,
        "FinishCount" => finish_count: value,
        "DiffCount" => diff_count: value,
        "BootTime" => boot_time: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`DescribeDataCheckTableDetailsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDataCheckTableDetailsError = super::DocumentedError;
