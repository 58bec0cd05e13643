// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudAssistantAttributes`, from `swas-open/DescribeCloudAssistantAttributes.md`.

use alicloud_runtime::codegen::*;

/// Shows Command Assistant data of servers, such as version and running tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeCloudAssistantAttributesRequest::new()
///     .instance_ids(["..."]);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cloud_assistant_attributes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudAssistantAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 50.
    pub instance_ids: Vec<String>,
}

impl DescribeCloudAssistantAttributesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeCloudAssistantAttributesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceIds" => instance_ids: query_json,
    }
}

impl Operation for DescribeCloudAssistantAttributesRequest {
    type Response = DescribeCloudAssistantAttributesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudAssistantAttributes")
        .required(&["RegionId", "InstanceIds"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCloudAssistantAttributesRequest {
    type Item = CloudAssistant;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cloud_assistant)
    }
}

/// Response to [`DescribeCloudAssistantAttributesRequest`].
#[non_exhaustive]
pub struct DescribeCloudAssistantAttributesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Servers with the state of Cloud Assistant, one entry each.
    pub cloud_assistant: Vec<CloudAssistant>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeCloudAssistantAttributesResponse {
        "RequestId" => request_id: value,
        "CloudAssistant" => cloud_assistant: list(""),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// Servers with the state of Cloud Assistant, one entry each.
#[non_exhaustive]
pub struct CloudAssistant {
    /// ID of the instance, by which other calls name it. Example: `85dbe3e7cc7b49e1a3df4af3bfa4ebbf`.
    pub instance_id: Option<String>,
    /// State that the cloud assistant is in. Example: `true`.
    pub cloud_assistant_status: Option<String>,
    /// Time that is set or recorded for this: last invoked. Example: `2021-03-15T08:00:00Z`.
    pub last_invoked_time: Option<Timestamp>,
    /// Which version of the cloud assistant is meant. Example: `2.2.0.106`.
    pub cloud_assistant_version: Option<String>,
    /// How many there are of this: active task. Example: `0`.
    pub active_task_count: Option<i64>,
    /// How many there are of this: invocation. Example: `4`.
    pub invocation_count: Option<i64>,
    /// Time that is set or recorded for this: last heartbeat. Example: `2021-03-15T09:00:00Z`.
    pub last_heartbeat_time: Option<Timestamp>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<String>,
    /// Whether this can be used: session manager. Example: `true`.
    pub support_session_manager: Option<bool>,
}

response! {
    CloudAssistant {
        "InstanceId" => instance_id: value,
        "CloudAssistantStatus" => cloud_assistant_status: value,
        "LastInvokedTime" => last_invoked_time: value,
        "CloudAssistantVersion" => cloud_assistant_version: value,
        "ActiveTaskCount" => active_task_count: value,
        "InvocationCount" => invocation_count: value,
        "LastHeartbeatTime" => last_heartbeat_time: value,
        "OSType" => os_type: value,
        "SupportSessionManager" => support_session_manager: value,
    }
}
