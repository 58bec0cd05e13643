// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudResourceDetail`, from `waf-openapi_2021_10_01/DescribeHybridCloudResourceDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of domains in hybrid cloud mode, found by domain or origin server.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudResourceDetailRequest::new()
///     .instance_id("...")
///     .domain("...");
/// let reply = client.describe_hybrid_cloud_resource_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Address of the origin, either an IP address or a host name.
    pub backend: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i64>,
    /// Whether the CNAME is switched on.
    pub cname_enabled: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeHybridCloudResourceDetailRequest {
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Backend`.
    pub fn backend(mut self, value: impl Into<String>) -> Self {
        self.backend = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CnameEnabled`.
    #[inline]
    pub fn cname_enabled(mut self, value: bool) -> Self {
        self.cname_enabled = Some(value);
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
    DescribeHybridCloudResourceDetailRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "Backend" => backend: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "CnameEnabled" => cname_enabled: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeHybridCloudResourceDetailRequest {
    type Response = DescribeHybridCloudResourceDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudResourceDetail")
        .required(&["InstanceId", "Domain"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHybridCloudResourceDetailRequest`], which the documentation does not describe.
pub type DescribeHybridCloudResourceDetailResponse = alicloud_runtime::UndocumentedResponse;
