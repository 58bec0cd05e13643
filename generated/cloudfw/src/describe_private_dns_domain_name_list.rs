// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrivateDnsDomainNameList`, from `cloudfw/DescribePrivateDnsDomainNameList.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names of one private DNS endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePrivateDnsDomainNameListRequest::new()
///     .access_instance_id("...")
///     .region_no("...");
/// let reply = client.describe_private_dns_domain_name_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrivateDnsDomainNameListRequest {
    /// **Required.** ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePrivateDnsDomainNameListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceId`, which is required.
    pub fn access_instance_id(mut self, value: impl Into<String>) -> Self {
        self.access_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
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
    DescribePrivateDnsDomainNameListRequest {
        "AccessInstanceId" => access_instance_id: query,
        "RegionNo" => region_no: query,
        "DomainName" => domain_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePrivateDnsDomainNameListRequest {
    type Response = DescribePrivateDnsDomainNameListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePrivateDnsDomainNameList")
        .method("GET")
        .required(&["AccessInstanceId", "RegionNo"])
        .read_only();
}

/// Response to [`DescribePrivateDnsDomainNameListRequest`], which the documentation does not describe.
pub type DescribePrivateDnsDomainNameListResponse = alicloud_runtime::UndocumentedResponse;
