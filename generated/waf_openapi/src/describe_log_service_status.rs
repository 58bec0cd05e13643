// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogServiceStatus`, from `waf-openapi/DescribeLogServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Lists for protected domain names whether log collection is on.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeLogServiceStatusRequest::new()
///     .instance_id("waf-cn-zz11sr5****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_log_service_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogServiceStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf-cn-zz11sr5****`.
    pub instance_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Default: `cn`. Example: `cn`.
    pub region: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Domain names that the call or the item is about. Items: at most 100. Example: `www.aliyun.com`.
    pub domain_names: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLogServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
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
    /// Sets `DomainNames`.
    pub fn domain_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLogServiceStatusRequest {
        "InstanceId" => instance_id: query,
        "Region" => region: query,
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DomainNames" => domain_names: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLogServiceStatusRequest {
    type Response = DescribeLogServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogServiceStatus")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeLogServiceStatusRequest {
    type Item = LogServiceStatus;
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
        Some(&mut response.domain_status)
    }
}

/// Response to [`DescribeLogServiceStatusRequest`].
#[non_exhaustive]
pub struct DescribeLogServiceStatusResponse {
    /// How the domain name stands with the service at present.
    pub domain_status: Vec<LogServiceStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2E97B3F-1623-4CDF-A7E2-FD9D4CF1027A`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeLogServiceStatusResponse {
        "DomainStatus" => domain_status: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// How the domain name stands with the service at present.
#[non_exhaustive]
pub struct LogServiceStatus {
    /// Domain name, with its settings. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Whether logs are collected. Example: `1`.
    pub sls_log_active: Option<i32>,
}

response! {
    LogServiceStatus {
        "Domain" => domain: value,
        "SlsLogActive" => sls_log_active: value,
    }
}
