// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFailoverTestJobs`, from `vpc/DescribeFailoverTestJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists Express Connect failover tests, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeFailoverTestJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_failover_test_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFailoverTestJobsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match. Items: at most 5.
    pub filter: Vec<Filter>,
}

impl DescribeFailoverTestJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeFailoverTestJobsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Filter" => filter: query,
    }
}

impl Operation for DescribeFailoverTestJobsRequest {
    type Response = DescribeFailoverTestJobsResponse;
    type Error = DescribeFailoverTestJobsError;
    const INFO: OperationInfo = super::operation("DescribeFailoverTestJobs")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeFailoverTestJobsError] = &[
        DescribeFailoverTestJobsError::IllegalParamFilterKey,
        DescribeFailoverTestJobsError::IllegalParamFilterValue,
        DescribeFailoverTestJobsError::SystemQuotaConstraintFilterValue,
        DescribeFailoverTestJobsError::SystemQuotaConstraintFilterKey,
        DescribeFailoverTestJobsError::IllegalParamFilterKeyResourceType,
        DescribeFailoverTestJobsError::IllegalParamJobId,
        DescribeFailoverTestJobsError::IllegalParamResourceType,
    ];
}

impl Paginated for DescribeFailoverTestJobsRequest {
    type Item = FailoverTestJobList;
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
        Some(&mut response.failover_test_job_list)
    }
}

/// Response to [`DescribeFailoverTestJobsRequest`].
#[non_exhaustive]
pub struct DescribeFailoverTestJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Drills found, one entry each.
    pub failover_test_job_list: Vec<FailoverTestJobList>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items the response holds. Example: `10`.
    pub count: Option<i32>,
}

response! {
    DescribeFailoverTestJobsResponse {
        "RequestId" => request_id: value,
        "FailoverTestJobList" => failover_test_job_list: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
    }
}

/// Conditions that the results must meet.
#[non_exhaustive]
pub struct Filter {
    /// Property that the filter looks at; `Value` holds what it may be.
    pub key: Option<Open<Key>>,
    /// Values that the property named by `Key` may have. Items: at most 5.
    pub value: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Open<Key>>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Drills found, one entry each.
#[non_exhaustive]
pub struct FailoverTestJobList {
    /// ID of the job, for asking later how it stands. Example: `ftj-bp1yh6mvi13aq3g8w****`.
    pub job_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `PHYSICALCONNECTION`.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `pc-uf66k4e8pq3r00jfq****`.
    pub resource_id: Vec<String>,
    /// Whether the drill starts at once or when you say so. Example: `StartNow`.
    pub job_type: Option<String>,
    /// How long the drill lasts. Example: `60`.
    pub job_duration: Option<String>,
    /// When the drill began. Example: `2023-11-21T14:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When the drill ended. Example: `2023-11-21T15:00:00Z`.
    pub stop_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Init`.
    pub status: Option<String>,
}

response! {
    FailoverTestJobList {
        "JobId" => job_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "ResourceType" => resource_type: value,
        "ResourceId" => resource_id: list(""),
        "JobType" => job_type: value,
        "JobDuration" => job_duration: value,
        "StartTime" => start_time: value,
        "StopTime" => stop_time: value,
        "Status" => status: value,
    }
}

values! {
    /// Property that the filter looks at; `Value` holds what it may be.
    pub enum Key {
        /// Filter by the ID of the test.
        JobId = "JobId",
        /// Filter by the name given to the test.
        JobName = "JobName",
        /// Filter by how far the test has come.
        JobStatus = "JobStatus",
        /// Filter by the ID of the resource tested; needs a filter for its type as well.
        ResourceId = "ResourceId",
        /// Filter by the name of the resource tested; needs a filter for its type as well.
        ResourceName = "ResourceName",
        /// Filter by the kind of resource tested.
        ResourceType = "ResourceType",
    }
}

/// Errors that the documentation of [`DescribeFailoverTestJobsRequest`] names.
///
/// - [`IllegalParamFilterKey`](super::DocumentedError::IllegalParamFilterKey)
/// - [`IllegalParamFilterValue`](super::DocumentedError::IllegalParamFilterValue)
/// - [`SystemQuotaConstraintFilterValue`](super::DocumentedError::SystemQuotaConstraintFilterValue)
/// - [`SystemQuotaConstraintFilterKey`](super::DocumentedError::SystemQuotaConstraintFilterKey)
/// - [`IllegalParamFilterKeyResourceType`](super::DocumentedError::IllegalParamFilterKeyResourceType)
/// - [`IllegalParamJobId`](super::DocumentedError::IllegalParamJobId)
/// - [`IllegalParamResourceType`](super::DocumentedError::IllegalParamResourceType)
pub type DescribeFailoverTestJobsError = super::DocumentedError;
