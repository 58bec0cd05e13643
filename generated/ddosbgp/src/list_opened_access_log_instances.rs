// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOpenedAccessLogInstances`, from `ddosbgp/ListOpenedAccessLogInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the Anti-DDoS Origin instances for which log analysis is on.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ListOpenedAccessLogInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_opened_access_log_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOpenedAccessLogInstancesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListOpenedAccessLogInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    ListOpenedAccessLogInstancesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListOpenedAccessLogInstancesRequest {
    type Response = ListOpenedAccessLogInstancesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListOpenedAccessLogInstances")
        .read_only();
}

impl Paginated for ListOpenedAccessLogInstancesRequest {
    type Item = SlsConfigStatus;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sls_config_status)
    }
}

/// Response to [`ListOpenedAccessLogInstancesRequest`].
#[non_exhaustive]
pub struct ListOpenedAccessLogInstancesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DB64811-70A1-41C9-A0CE-CD8B260ED551`.
    pub request_id: Option<String>,
    /// State that the sls config is in.
    pub sls_config_status: Vec<SlsConfigStatus>,
}

response! {
    ListOpenedAccessLogInstancesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "SlsConfigStatus" => sls_config_status: list(""),
    }
}

/// State that the sls config is in.
#[non_exhaustive]
pub struct SlsConfigStatus {
    /// ID of the instance, by which other calls name it. Example: `ddosbgp-cn-m7r1zce2****`.
    pub instance_id: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    SlsConfigStatus {
        "InstanceId" => instance_id: value,
        "Enable" => enable: value,
    }
}
