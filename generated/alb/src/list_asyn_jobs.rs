// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAsynJobs`, from `alb/ListAsynJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks that asynchronous operations started, with their outcomes.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListAsynJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_asyn_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAsynJobsRequest {
    /// Return only these tasks. Items: at most 10.
    pub job_ids: Vec<String>,
    /// Kind of resource, such as load balancer, access control list, security policy, or server group.
    pub resource_type: Option<String>,
    /// Return only tasks that work on these resources. Items: at most 10.
    pub resource_ids: Vec<String>,
    /// Operation whose asynchronous tasks are returned.
    pub api_name: Option<String>,
    /// Return only tasks that started at or after this time.
    pub begin_time: Option<i64>,
    /// Return only tasks that started before this time.
    pub end_time: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
}

impl ListAsynJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`.
    pub fn job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ApiName`.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `BeginTime`.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListAsynJobsRequest {
        "JobIds" => job_ids: query,
        "ResourceType" => resource_type: query,
        "ResourceIds" => resource_ids: query,
        "ApiName" => api_name: query,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListAsynJobsRequest {
    type Response = ListAsynJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAsynJobs").read_only();
}

impl Paginated for ListAsynJobsRequest {
    type Item = Job;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.jobs)
    }
}

/// Response to [`ListAsynJobsRequest`].
#[non_exhaustive]
pub struct ListAsynJobsResponse {
    /// Asynchronous tasks found, one entry each.
    pub jobs: Vec<Job>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i64>,
}

response! {
    ListAsynJobsResponse {
        "Jobs" => jobs: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Asynchronous tasks found, one entry each.
#[non_exhaustive]
pub struct Job {
    /// Operation that started the task. Example: `CreateLoadBalancer`.
    pub api_name: Option<String>,
    /// When the task started, as a Unix timestamp. Example: `2134663231234`.
    pub create_time: Option<i64>,
    /// Code of the reason why the call or the item failed. Example: `506`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `AllocateEipAddress Failed`.
    pub error_message: Option<String>,
    /// ID of the task. Example: `365F4154-92F6-4AE4-92F8-7FF34B5****`.
    pub id: Option<String>,
    /// When the task ended, as a Unix timestamp. Example: `2144663233315`.
    pub modify_time: Option<i64>,
    /// What the task does to the resource. Example: `Create`.
    pub operate_type: Option<String>,
    /// Resource that the task worked on or that bears the tag. Example: `alb-o8mszt95oamfjy****`.
    pub resource_id: Option<String>,
    /// Kind of resource, such as load balancer, access control list, security policy, or server group.
    /// Example: `loadbalancer`.
    pub resource_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Succeeded`.
    pub status: Option<String>,
}

response! {
    Job {
        "ApiName" => api_name: value,
        "CreateTime" => create_time: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "Id" => id: value,
        "ModifyTime" => modify_time: value,
        "OperateType" => operate_type: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "Status" => status: value,
    }
}
