// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMajorProtectionBlackIps`, from `waf-openapi_2021_10_01/DescribeMajorProtectionBlackIps.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP blacklist for major event protection, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeMajorProtectionBlackIpsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_major_protection_black_ips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMajorProtectionBlackIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Part of the address to look for.
    pub ip_like: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeMajorProtectionBlackIpsRequest {
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
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `IpLike`.
    pub fn ip_like(mut self, value: impl Into<String>) -> Self {
        self.ip_like = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMajorProtectionBlackIpsRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "RuleId" => rule_id: query,
        "IpLike" => ip_like: query,
        "OrderBy" => order_by: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeMajorProtectionBlackIpsRequest {
    type Response = DescribeMajorProtectionBlackIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMajorProtectionBlackIps")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeMajorProtectionBlackIpsRequest {
    type Item = IpList;
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
        Some(&mut response.ip_list)
    }
}

/// Response to [`DescribeMajorProtectionBlackIpsRequest`].
#[non_exhaustive]
pub struct DescribeMajorProtectionBlackIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `41631674-EEB0-5B02-BEB4-40A758E9B841`.
    pub request_id: Option<String>,
    /// Items of the kind IP address that were found or are concerned.
    pub ip_list: Vec<IpList>,
    /// How many items match in all, over all pages. Example: `63`.
    pub total_count: Option<i64>,
}

response! {
    DescribeMajorProtectionBlackIpsResponse {
        "RequestId" => request_id: value,
        "IpList" => ip_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind IP address that were found or are concerned.
#[non_exhaustive]
pub struct IpList {
    /// When the item was last changed. Example: `1665456202000`.
    pub gmt_modified: Option<i64>,
    /// IP address of the host or service concerned. Example: `192.0.XX.XX`.
    pub ip: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `9684`.
    pub template_id: Option<i64>,
    /// ID of the rule that the call or the item is about. Example: `8508970`.
    pub rule_id: Option<i64>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1662603328`.
    pub expired_time: Option<i64>,
    /// Free text that describes the item to people. Example: `test0003asdffas`.
    pub description: Option<String>,
}

response! {
    IpList {
        "GmtModified" => gmt_modified: value,
        "Ip" => ip: value,
        "TemplateId" => template_id: value,
        "RuleId" => rule_id: value,
        "ExpiredTime" => expired_time: value,
        "Description" => description: value,
    }
}
