// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCnameCount`, from `waf-openapi_2021_10_01/DescribeCnameCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the domains that use WAF by CNAME.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeCnameCountRequest::new()
///     .instance_id("...");
/// let reply = client.describe_cname_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCnameCountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeCnameCountRequest {
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
    DescribeCnameCountRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeCnameCountRequest {
    type Response = DescribeCnameCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCnameCount")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCnameCountRequest`], which the documentation does not describe.
pub type DescribeCnameCountResponse = alicloud_runtime::UndocumentedResponse;
