// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudAssistantStatus`, from `swas-open/DescribeCloudAssistantStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells for given servers whether Cloud Assistant is installed.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeCloudAssistantStatusRequest::new();
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
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 50.
    pub instance_ids: Vec<String>,
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeCloudAssistantStatusRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceIds" => instance_ids: query_json,
    }
}

impl Operation for DescribeCloudAssistantStatusRequest {
    type Response = DescribeCloudAssistantStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudAssistantStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCloudAssistantStatusRequest {
    type Item = CloudAssistantStatus;
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
        Some(&mut response.cloud_assistant_status)
    }
}

/// Response to [`DescribeCloudAssistantStatusRequest`].
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// State that the cloud assistant is in.
    pub cloud_assistant_status: Vec<CloudAssistantStatus>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeCloudAssistantStatusResponse {
        "RequestId" => request_id: value,
        "CloudAssistantStatus" => cloud_assistant_status: list(""),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// State that the cloud assistant is in.
#[non_exhaustive]
pub struct CloudAssistantStatus {
    /// ID of the instance, by which other calls name it. Example: `ace0706b2ac4454d984295a94213****`.
    pub instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
}

response! {
    CloudAssistantStatus {
        "InstanceId" => instance_id: value,
        "Status" => status: value,
    }
}
