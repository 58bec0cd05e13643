// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessLogsDownloadAttribute`, from `slb/DescribeAccessLogsDownloadAttribute.md`.

use alicloud_runtime::codegen::*;

/// Lists which load balancers write access logs, and to which logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeAccessLogsDownloadAttributeRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_logs_download_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Kind of log, for instance `HealthLog` or `layer7`.
    pub log_type: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeAccessLogsDownloadAttributeRequest {
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `LogType`.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
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
}

request! {
    DescribeAccessLogsDownloadAttributeRequest {
        "RegionId" => region_id: query,
        "Tags" => tags: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LogType" => log_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAccessLogsDownloadAttributeRequest {
    type Response = DescribeAccessLogsDownloadAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessLogsDownloadAttribute")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAccessLogsDownloadAttributeRequest {
    type Item = LogsDownloadAttribute;
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
        Some(&mut response.logs_download_attributes)
    }
}

/// Response to [`DescribeAccessLogsDownloadAttributeRequest`].
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttributeResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which load balancer writes its logs where.
    pub logs_download_attributes: Vec<LogsDownloadAttribute>,
}

response! {
    DescribeAccessLogsDownloadAttributeResponse {
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "LogsDownloadAttributes" => logs_download_attributes: list("LogsDownloadAttribute"),
    }
}

/// Which load balancer writes its logs where.
#[non_exhaustive]
pub struct LogsDownloadAttribute {
    /// Project of Log Service that receives the data. Example: `test-log-project`.
    pub log_project: Option<String>,
    /// Logstore, within the project, that receives the data. Example: `test-log-store`.
    pub log_store: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: Option<String>,
    /// Region that the load balancer lies in. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Kind of log, for instance `HealthLog` or `layer7`.
    pub log_type: Option<String>,
}

response! {
    LogsDownloadAttribute {
        "LogProject" => log_project: value,
        "LogStore" => log_store: value,
        "LoadBalancerId" => load_balancer_id: value,
        "Region" => region: value,
        "LogType" => log_type: value,
    }
}
