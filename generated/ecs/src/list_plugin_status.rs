// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPluginStatus`, from `ecs/ListPluginStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows status and version of Cloud Assistant plug-ins on instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ListPluginStatusRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_plugin_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPluginStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Items: at most 51.
    pub instance_id: Vec<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListPluginStatusRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    ListPluginStatusRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListPluginStatusRequest {
    type Response = ListPluginStatusResponse;
    type Error = ListPluginStatusError;
    const INFO: OperationInfo = super::operation("ListPluginStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListPluginStatusError] = &[
        ListPluginStatusError::InvalidParamPageNumber,
        ListPluginStatusError::InvalidParamPageSize,
        ListPluginStatusError::PluginNameMissingValue,
        ListPluginStatusError::InstanceIdsExceedLimit,
        ListPluginStatusError::InvalidParameterNextToken,
        ListPluginStatusError::InvalidParameterMaxResults,
        ListPluginStatusError::InvalidInstanceNotFound,
        ListPluginStatusError::InvalidPluginNameNotFound,
        ListPluginStatusError::InternalErrorDispatch,
    ];
}

impl Paginated for ListPluginStatusRequest {
    type Item = InstancePluginStatus;
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
        Some(&mut response.instance_plugin_status_set)
    }
}

/// Response to [`ListPluginStatusRequest`].
#[non_exhaustive]
pub struct ListPluginStatusResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
    /// Instances that were asked about, each with the state of its plug-ins.
    pub instance_plugin_status_set: Vec<InstancePluginStatus>,
}

response! {
    ListPluginStatusResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "InstancePluginStatusSet" => instance_plugin_status_set: list("InstancePluginStatus"),
    }
}

/// Instances that were asked about, each with the state of its plug-ins.
#[non_exhaustive]
pub struct InstancePluginStatus {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Example: `i-xxxxx`.
    pub instance_id: Option<String>,
    /// Cloud Assistant plug-ins of the instance, each with its state.
    pub plugin_status_set: Vec<PluginStatus>,
}

response! {
    InstancePluginStatus {
        "InstanceId" => instance_id: value,
        "PluginStatusSet" => plugin_status_set: list("PluginStatus"),
    }
}

/// Cloud Assistant plug-ins of the instance, each with its state.
#[non_exhaustive]
pub struct PluginStatus {
    /// Version of the plug-in that is installed. Example: `1.1`.
    pub plugin_version: Option<String>,
    /// Name of the plug-in. Example: `testName`.
    pub plugin_name: Option<String>,
    /// When the plug-in reported its state for the first time. Example: `2020-01-19T09:15:46Z`.
    pub first_heartbeat_time: Option<Timestamp>,
    /// When the Cloud Assistant client last reported in. Example: `2020-01-19T09:15:46Z`.
    pub last_heartbeat_time: Option<Timestamp>,
    /// Whether the plug-in is installed, and whether it runs. Example: `Running`.
    pub plugin_status: Option<String>,
}

response! {
    PluginStatus {
        "PluginVersion" => plugin_version: value,
        "PluginName" => plugin_name: value,
        "FirstHeartbeatTime" => first_heartbeat_time: value,
        "LastHeartbeatTime" => last_heartbeat_time: value,
        "PluginStatus" => plugin_status: value,
    }
}

/// Errors that the documentation of [`ListPluginStatusRequest`] names.
///
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber)
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize)
/// - [`PluginNameMissingValue`](super::DocumentedError::PluginNameMissingValue)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit), here with HTTP status 400
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`InvalidPluginNameNotFound`](super::DocumentedError::InvalidPluginNameNotFound)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
pub type ListPluginStatusError = super::DocumentedError;
