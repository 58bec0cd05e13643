// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudAssistantStatus`, from `ecs/DescribeCloudAssistantStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells for each instance whether it has the Cloud Assistant client, how many commands have run
/// there, and when the last one did.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeCloudAssistantStatusRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cloud_assistant_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these instances. Items: at most 100. Example: `i-bp1iudwa5b1tqa****`.
    pub instance_id: Vec<String>,
    /// Operating system, Windows or Linux. Example: `Windows`.
    pub os_type: Option<Open<OSType>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeCloudAssistantStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeCloudAssistantStatusRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "OSType" => os_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeCloudAssistantStatusRequest {
    type Response = DescribeCloudAssistantStatusResponse;
    type Error = DescribeCloudAssistantStatusError;
    const INFO: OperationInfo = super::operation("DescribeCloudAssistantStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCloudAssistantStatusError] = &[
        DescribeCloudAssistantStatusError::RegionIdApiNotSupported,
        DescribeCloudAssistantStatusError::InternalErrorDispatch,
        DescribeCloudAssistantStatusError::InvalidInstanceNotFound,
        DescribeCloudAssistantStatusError::InstanceIdsExceedLimit,
        DescribeCloudAssistantStatusError::MissingParamInstanceId,
        DescribeCloudAssistantStatusError::InvalidParamPageSize,
        DescribeCloudAssistantStatusError::InvalidParamPageNumber,
        DescribeCloudAssistantStatusError::InvalidParameterNextToken,
        DescribeCloudAssistantStatusError::InvalidParameterMaxResults,
        DescribeCloudAssistantStatusError::OperationForbidden,
        DescribeCloudAssistantStatusError::InvalidRegionIdNotFound,
        DescribeCloudAssistantStatusError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeCloudAssistantStatusRequest {
    type Item = InstanceCloudAssistantStatus;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instance_cloud_assistant_status_set)
    }
}

/// Response to [`DescribeCloudAssistantStatusRequest`].
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusResponse {
    /// State of the Cloud Assistant client, one entry for each instance.
    pub instance_cloud_assistant_status_set: Vec<InstanceCloudAssistantStatus>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
}

response! {
    DescribeCloudAssistantStatusResponse {
        "InstanceCloudAssistantStatusSet" => instance_cloud_assistant_status_set: list("InstanceCloudAssistantStatus"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// State of the Cloud Assistant client, one entry for each instance.
#[non_exhaustive]
pub struct InstanceCloudAssistantStatus {
    /// How many commands are running on the instance at the moment. Example: `0`.
    pub active_task_count: Option<i64>,
    /// Whether the instance has the Cloud Assistant client installed. Example: `true`.
    pub cloud_assistant_status: Option<String>,
    /// Version of the Cloud Assistant client installed on the instance. Example: `2.2.0.106`.
    pub cloud_assistant_version: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1iudwa5b1tqa****`.
    pub instance_id: Option<String>,
    /// How many Cloud Assistant commands have been run on the instance so far. Example: `2`.
    pub invocation_count: Option<i64>,
    /// When the Cloud Assistant client last reported in. Example: `2021-03-15T09:00:00Z`.
    pub last_heartbeat_time: Option<Timestamp>,
    /// When a Cloud Assistant command was last run on the instance. Example: `2021-03-15T08:00:00Z`.
    pub last_invoked_time: Option<Timestamp>,
    /// Operating system, Windows or Linux. Example: `Linux`.
    pub os_type: Option<Open<OSType>>,
    /// Whether the Cloud Assistant client of the instance can open terminal sessions. If false, it is
    /// too old and needs an update. Example: `true`.
    pub support_session_manager: Option<bool>,
}

response! {
    InstanceCloudAssistantStatus {
        "ActiveTaskCount" => active_task_count: value,
        "CloudAssistantStatus" => cloud_assistant_status: value,
        "CloudAssistantVersion" => cloud_assistant_version: value,
        "InstanceId" => instance_id: value,
        "InvocationCount" => invocation_count: value,
        "LastHeartbeatTime" => last_heartbeat_time: value,
        "LastInvokedTime" => last_invoked_time: value,
        "OSType" => os_type: value,
        "SupportSessionManager" => support_session_manager: value,
    }
}

values! {
    /// Operating system, Windows or Linux.
    pub enum OSType {
        /// A Windows system.
        Windows = "Windows",
        /// A Linux system.
        Linux = "Linux",
    }
}

/// Errors that the documentation of [`DescribeCloudAssistantStatusRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeCloudAssistantStatusError = super::DocumentedError;
