// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebAccessLogDispatchStatus`, from `ddoscoo/DescribeWebAccessLogDispatchStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells for every domain whether log analysis is on.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebAccessLogDispatchStatusRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_access_log_dispatch_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebAccessLogDispatchStatusRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeWebAccessLogDispatchStatusRequest {
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
    DescribeWebAccessLogDispatchStatusRequest {
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeWebAccessLogDispatchStatusRequest {
    type Response = DescribeWebAccessLogDispatchStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebAccessLogDispatchStatus")
        .read_only();
}

impl Paginated for DescribeWebAccessLogDispatchStatusRequest {
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

/// Response to [`DescribeWebAccessLogDispatchStatusRequest`].
#[non_exhaustive]
pub struct DescribeWebAccessLogDispatchStatusResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// State that the sls config is in.
    pub sls_config_status: Vec<SlsConfigStatus>,
}

response! {
    DescribeWebAccessLogDispatchStatusResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "SlsConfigStatus" => sls_config_status: list(""),
    }
}

/// State that the sls config is in.
#[non_exhaustive]
pub struct SlsConfigStatus {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    SlsConfigStatus {
        "Domain" => domain: value,
        "Enable" => enable: value,
    }
}
