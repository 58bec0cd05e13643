// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckJobs`, from `dts/DescribeCheckJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists data checks, which compare source and destination, with what they found.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeCheckJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_check_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckJobsRequest {
    /// How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 1000.
    pub page_number: Option<i32>,
    /// Which data check is meant, that of the full copy or that of the incremental changes.
    pub check_type: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Only tasks with this label are returned.
    pub job_name: Option<String>,
    /// Task of a data check to look for.
    pub check_job_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeCheckJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `CheckType`.
    #[inline]
    pub fn check_type(mut self, value: i32) -> Self {
        self.check_type = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `JobName`.
    pub fn job_name(mut self, value: impl Into<String>) -> Self {
        self.job_name = Some(value.into());
        self
    }
    /// Sets `CheckJobId`.
    pub fn check_job_id(mut self, value: impl Into<String>) -> Self {
        self.check_job_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCheckJobsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "CheckType" => check_type: query,
        "InstanceId" => instance_id: query,
        "JobName" => job_name: query,
        "CheckJobId" => check_job_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCheckJobsRequest {
    type Response = DescribeCheckJobsResponse;
    type Error = DescribeCheckJobsError;
    const INFO: OperationInfo = super::operation("DescribeCheckJobs")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .read_only();
    const ERRORS: &'static [DescribeCheckJobsError] = &[
        DescribeCheckJobsError::ThrottlingUser,
        DescribeCheckJobsError::InvalidSecurityTokenExpired,
        DescribeCheckJobsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeCheckJobsRequest {
    type Item = CheckJob;
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
        Some(&mut response.check_jobs)
    }
}

/// Response to [`DescribeCheckJobsRequest`].
#[non_exhaustive]
pub struct DescribeCheckJobsResponse {
    /// HTTP status of the response, repeated in its body.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
    /// Further code of the failure, next to the error code.
    pub dynamic_code: Option<String>,
    /// Reason of the failure in words.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message.
    pub dynamic_message: Option<String>,
    /// Which page of the list this response shows.
    pub page_number: Option<i32>,
    /// How many items this page holds.
    pub page_record_count: Option<i64>,
    /// How many items match in all, over all pages.
    pub total_record_count: Option<i64>,
    /// Data checks, one entry each.
    pub check_jobs: Vec<CheckJob>,
}

response! {
    DescribeCheckJobsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "DynamicCode" => dynamic_code: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "CheckJobs" => check_jobs: list(""),
    }
}

/// Data checks, one entry each.
#[non_exhaustive]
pub struct CheckJob {
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of one step of a task, such as the full copy or the incremental stage.
    pub job_step_id: Option<String>,
    /// Label of the task or of one of its steps.
    pub job_name: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    pub status: Option<i32>,
    /// Which data check is meant, that of the full copy or that of the incremental changes.
    pub check_type: Option<i32>,
    /// Specification of the instance, which sets how much data a second it can carry.
    pub instance_class: Option<String>,
    /// Point in time that reading or writing of incremental changes goes on from.
    pub check_point: Option<i64>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i64>,
    /// How many rows differ.
    pub diff_count: Option<i64>,
    /// How many differences the check has found.
    pub diff_sum: Option<i64>,
    /// How many rows the check has compared so far.
    pub finish_count: Option<i64>,
    /// Group that the data check is part of.
    pub group_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// What the task is that the check belongs to.
    pub parent_job_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    CheckJob {
        "DtsJobId" => dts_job_id: value,
        "JobStepId" => job_step_id: value,
        "JobName" => job_name: value,
        "Status" => status: value,
        "CheckType" => check_type: value,
        "InstanceClass" => instance_class: value,
        "CheckPoint" => check_point: value,
        "TotalCount" => total_count: value,
        "DiffCount" => diff_count: value,
        "DiffSum" => diff_sum: value,
        "FinishCount" => finish_count: value,
        "GroupId" => group_id: value,
        "DtsInstanceID" => dts_instance_id: value,
        "ChargeType" => charge_type: value,
        "ParentJobType" => parent_job_type: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeCheckJobsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeCheckJobsError = super::DocumentedError;
