// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainBasicConfigs`, from `waf-openapi/DescribeDomainBasicConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists basic configurations of protected domain names, by name or access type.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeDomainBasicConfigsRequest::new()
///     .instance_id("waf_elasticity-cn-0xldbqtm005");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_basic_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainBasicConfigsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf_elasticity-cn-0xldbqtm005`.
    pub instance_id: Option<String>,
    /// Key that opens, signs or picks out the domain name. Example: `example`.
    pub domain_key: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
    /// Which kind of access it is or is to be.
    pub access_type: Option<String>,
    /// ID of the cloud native product that the call is about.
    pub cloud_native_product_id: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainBasicConfigsRequest {
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
    /// Sets `DomainKey`.
    pub fn domain_key(mut self, value: impl Into<String>) -> Self {
        self.domain_key = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AccessType`.
    pub fn access_type(mut self, value: impl Into<String>) -> Self {
        self.access_type = Some(value.into());
        self
    }
    /// Sets `CloudNativeProductId`.
    #[inline]
    pub fn cloud_native_product_id(mut self, value: i32) -> Self {
        self.cloud_native_product_id = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDomainBasicConfigsRequest {
        "InstanceId" => instance_id: query,
        "DomainKey" => domain_key: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "AccessType" => access_type: query,
        "CloudNativeProductId" => cloud_native_product_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainBasicConfigsRequest {
    type Response = DescribeDomainBasicConfigsResponse;
    type Error = DescribeDomainBasicConfigsError;
    const INFO: OperationInfo = super::operation("DescribeDomainBasicConfigs")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDomainBasicConfigsError] = &[
        DescribeDomainBasicConfigsError::Forbbiden,
        DescribeDomainBasicConfigsError::InternalError,
    ];
}

impl Paginated for DescribeDomainBasicConfigsRequest {
    type Item = DomainConfig;
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
        Some(&mut response.domain_configs)
    }
}

/// Response to [`DescribeDomainBasicConfigsRequest`].
#[non_exhaustive]
pub struct DescribeDomainBasicConfigsResponse {
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDomainBasicConfigsResponse {
        "DomainConfigs" => domain_configs: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// State that the ACL is in. Example: `1`.
    pub acl_status: Option<i32>,
    /// Way in which the cc works. Example: `0`.
    pub cc_mode: Option<i32>,
    /// State that the cc is in. Example: `1`.
    pub cc_status: Option<i32>,
    /// Domain name, with its settings. Example: `www.example.com`.
    pub domain: Option<String>,
    /// Account or person that the item belongs to. Example: `WAF`.
    pub owner: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `0`.
    pub version: Option<i64>,
    /// Way in which the WAF works. Example: `0`.
    pub waf_mode: Option<i32>,
    /// State that the WAF is in. Example: `1`.
    pub waf_status: Option<i32>,
    /// Which kind of access it is or is to be. Example: `waf-cloud-dns`.
    pub access_type: Option<String>,
}

response! {
    DomainConfig {
        "AclStatus" => acl_status: value,
        "CcMode" => cc_mode: value,
        "CcStatus" => cc_status: value,
        "Domain" => domain: value,
        "Owner" => owner: value,
        "Status" => status: value,
        "Version" => version: value,
        "WafMode" => waf_mode: value,
        "WafStatus" => waf_status: value,
        "AccessType" => access_type: value,
    }
}

/// Errors that the documentation of [`DescribeDomainBasicConfigsRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeDomainBasicConfigsError = super::DocumentedError;
