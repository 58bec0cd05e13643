// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterOperateLogs`, from `dts/DescribeClusterOperateLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists what was done to a dedicated cluster or its nodes in a period.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeClusterOperateLogsRequest::new()
///     .dedicated_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cluster_operate_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterOperateLogsRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// **Required.** ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Account that owns the database instance, if it is not the account that makes the call.
    pub owner_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeClusterOperateLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `DedicatedClusterId`, which is required.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
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
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `OwnerID`.
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterOperateLogsRequest {
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "DedicatedClusterId" => dedicated_cluster_id: form,
        "PageSize" => page_size: form,
        "PageNumber" => page_number: form,
        "DtsJobId" => dts_job_id: form,
        "OwnerID" => owner_id: form,
        "ClientToken" => client_token: form,
        "AccountId" => account_id: form,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeClusterOperateLogsRequest {
    type Response = DescribeClusterOperateLogsResponse;
    type Error = DescribeClusterOperateLogsError;
    const INFO: OperationInfo = super::operation("DescribeClusterOperateLogs")
        .required(&["DedicatedClusterId"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeClusterOperateLogsError] = &[
        DescribeClusterOperateLogsError::ThrottlingUser,
        DescribeClusterOperateLogsError::InvalidParameter,
        DescribeClusterOperateLogsError::InvalidSecurityTokenExpired,
        DescribeClusterOperateLogsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeClusterOperateLogsRequest {
    type Item = DataPoint;
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
        Some(&mut response.data_points)
    }
}

/// Response to [`DescribeClusterOperateLogsRequest`].
#[non_exhaustive]
pub struct DescribeClusterOperateLogsResponse {
    /// Measurements or log entries, one each.
    pub data_points: Vec<DataPoint>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `500`.
    pub code: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
}

response! {
    DescribeClusterOperateLogsResponse {
        "DataPoints" => data_points: list(""),
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
    }
}

/// Measurements or log entries, one each.
#[non_exhaustive]
pub struct DataPoint {
    /// Identifier of the item within its collection. Example: `237827`.
    pub id: Option<String>,
    /// When the log entry was written. Example: `1642077211574`.
    pub log_datetime: Option<i64>,
    /// What was done to the cluster, such as `modify-oversold-ratio`.
    pub operation_name: Option<String>,
    /// Who did the operation.
    pub operation_user: Option<String>,
    /// Setting before the operation, if the operation changed one. Example: `100`.
    pub old_value: Option<String>,
    /// Setting after the operation, if the operation changed one. Example: `105`.
    pub new_value: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Number that is given for this: succes. Example: `1`.
    pub success: Option<i32>,
}

response! {
    DataPoint {
        "Id" => id: value,
        "LogDatetime" => log_datetime: value,
        "OperationName" => operation_name: value,
        "OperationUser" => operation_user: value,
        "OldValue" => old_value: value,
        "NewValue" => new_value: value,
        "Content" => content: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeClusterOperateLogsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeClusterOperateLogsError = super::DocumentedError;
