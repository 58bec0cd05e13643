// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDtsServiceLog`, from `dts/DescribeDtsServiceLog.md`.

use alicloud_runtime::codegen::*;

/// Returns the log of a task in a period, for finding out what went wrong.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDtsServiceLogRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dts_service_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDtsServiceLogRequest {
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Returns only log entries of these levels, separated by commas.
    pub status: Option<String>,
    /// Stage of the task whose log is returned.
    pub sub_job_type: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDtsServiceLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SubJobType`.
    pub fn sub_job_type(mut self, value: impl Into<String>) -> Self {
        self.sub_job_type = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDtsServiceLogRequest {
        "DtsJobId" => dts_job_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Status" => status: query,
        "SubJobType" => sub_job_type: query,
        "Keyword" => keyword: query,
        "RegionId" => region_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDtsServiceLogRequest {
    type Response = DescribeDtsServiceLogResponse;
    type Error = DescribeDtsServiceLogError;
    const INFO: OperationInfo = super::operation("DescribeDtsServiceLog")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDtsServiceLogError] = &[
        DescribeDtsServiceLogError::ThrottlingUser,
        DescribeDtsServiceLogError::InvalidSecurityTokenExpired,
        DescribeDtsServiceLogError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDtsServiceLogRequest {
    type Item = ServiceLogContext;
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
        Some(&mut response.service_log_contexts)
    }
}

/// Response to [`DescribeDtsServiceLogRequest`].
#[non_exhaustive]
pub struct DescribeDtsServiceLogResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F87DF250-952C-47FE-8A02-69414FAA****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `35`.
    pub total_record_count: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
    /// Lines of the log, one entry each.
    pub service_log_contexts: Vec<ServiceLogContext>,
}

response! {
    DescribeDtsServiceLogResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "PageNumber" => page_number: value,
        "DynamicCode" => dynamic_code: value,
        "ServiceLogContexts" => service_log_contexts: list(""),
    }
}

/// Lines of the log, one entry each.
#[non_exhaustive]
pub struct ServiceLogContext {
    /// The line of the log as such. Example: `text`.
    pub context: Option<String>,
    /// Moment that the record or the action belongs to. Example: `2021-05-13T09:13:39.443+00:00`.
    pub time: Option<Timestamp>,
    /// Level of the log entry: normal, warning or error. Example: `NORMAL`.
    pub state: Option<String>,
}

response! {
    ServiceLogContext {
        "Context" => context: value,
        "Time" => time: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`DescribeDtsServiceLogRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDtsServiceLogError = super::DocumentedError;
