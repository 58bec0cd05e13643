// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataCheckTableDiffDetails`, from `dts/DescribeDataCheckTableDiffDetails.md`.

use alicloud_runtime::codegen::*;

/// Lists the rows of one table that differ between source and destination.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDataCheckTableDiffDetailsRequest::new()
///     .check_type(1)
///     .db_name("...")
///     .tb_name("...")
///     .dts_job_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_check_table_diff_details(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataCheckTableDiffDetailsRequest {
    /// **Required.** Which data check is meant, that of the full copy or that of the incremental
    /// changes.
    pub check_type: Option<i32>,
    /// **Required.** Database of the source that the compared table lies in.
    pub db_name: Option<String>,
    /// **Required.** Table of the source that was compared with the destination.
    pub tb_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDataCheckTableDiffDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckType`, which is required.
    #[inline]
    pub fn check_type(mut self, value: i32) -> Self {
        self.check_type = Some(value);
        self
    }
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TbName`, which is required.
    pub fn tb_name(mut self, value: impl Into<String>) -> Self {
        self.tb_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDataCheckTableDiffDetailsRequest {
        "CheckType" => check_type: query,
        "DbName" => db_name: query,
        "TbName" => tb_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DtsJobId" => dts_job_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDataCheckTableDiffDetailsRequest {
    type Response = DescribeDataCheckTableDiffDetailsResponse;
    type Error = DescribeDataCheckTableDiffDetailsError;
    const INFO: OperationInfo = super::operation("DescribeDataCheckTableDiffDetails")
        .required(&["CheckType", "DbName", "TbName", "DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .read_only();
    const ERRORS: &'static [DescribeDataCheckTableDiffDetailsError] = &[
        DescribeDataCheckTableDiffDetailsError::ThrottlingUser,
        DescribeDataCheckTableDiffDetailsError::InvalidSecurityTokenExpired,
        DescribeDataCheckTableDiffDetailsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDataCheckTableDiffDetailsRequest {
    type Item = DiffDetail;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.diff_details)
    }
}

/// Response to [`DescribeDataCheckTableDiffDetailsRequest`].
#[non_exhaustive]
pub struct DescribeDataCheckTableDiffDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code of the failure, for programs to act on. Example: `InvalidParameter`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// Table of the source that was compared with the destination. Example: `test_person`.
    pub tb_name: Option<String>,
    /// Database of the source that the compared table lies in. Example: `db_dtstest`.
    pub db_name: Option<String>,
    /// Rows that differ between source and destination.
    pub diff_details: Vec<DiffDetail>,
    /// How many rows differ. Example: `1`.
    pub diff_count: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `dtsog8q1z3tc9t****"`.
    pub instance_id: Option<String>,
}

response! {
    DescribeDataCheckTableDiffDetailsResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "TbName" => tb_name: value,
        "DbName" => db_name: value,
        "DiffDetails" => diff_details: list(""),
        "DiffCount" => diff_count: value,
        "InstanceId" => instance_id: value,
    }
}

/// Rows that differ between source and destination.
#[non_exhaustive]
pub struct DiffDetail {
    /// Identifier of the item within its collection. Example: `13058****`.
    pub id: Option<i64>,
    /// When the item was created. Example: `2023-04-23T10:36:05.000+00:00`.
    pub gmt_created: Option<Timestamp>,
    /// The differing row, as JSON: each column with its value at the source and at the destination.
    /// Example: `text`.
    pub diff: Option<String>,
}

response! {
    DiffDetail {
        "Id" => id: value,
        "GmtCreated" => gmt_created: value,
        "Diff" => diff: value,
    }
}

/// Errors that the documentation of [`DescribeDataCheckTableDiffDetailsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDataCheckTableDiffDetailsError = super::DocumentedError;
