// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainList`, from `waf-openapi/DescribeDomainList.md`.

use alicloud_runtime::codegen::*;

/// Lists the protected domain names page by page, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeDomainListRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainListRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether only domain names of a paid edition are listed.
    pub is_sub: Option<i32>,
    /// Domain names that the call or the item is about. Items: at most 100.
    pub domain_names: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainListRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `IsSub`.
    #[inline]
    pub fn is_sub(mut self, value: i32) -> Self {
        self.is_sub = Some(value);
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
    DescribeDomainListRequest {
        "ResourceGroupId" => resource_group_id: query,
        "InstanceId" => instance_id: query,
        "DomainName" => domain_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "IsSub" => is_sub: query,
        "DomainNames" => domain_names: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainListRequest {
    type Response = DescribeDomainListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainList")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDomainListRequest {
    type Item = String;
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
        Some(&mut response.domain_names)
    }
}

/// Response to [`DescribeDomainListRequest`].
#[non_exhaustive]
pub struct DescribeDomainListResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `592E866F-6C05-4E7C-81DE-B4D8E86B91EF`.
    pub request_id: Option<String>,
    /// Domain names that the call or the item is about. Example: `www.example.com`.
    pub domain_names: Vec<String>,
}

response! {
    DescribeDomainListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "DomainNames" => domain_names: list(""),
    }
}
