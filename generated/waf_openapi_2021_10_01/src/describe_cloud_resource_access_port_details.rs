// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudResourceAccessPortDetails`, from `waf-openapi_2021_10_01/DescribeCloudResourceAccessPortDetails.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Protocol};

/// Lists the ports of a cloud product instance that are behind WAF, with their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeCloudResourceAccessPortDetailsRequest::new()
///     .instance_id("...")
///     .resource_instance_id("...");
/// let reply = client.describe_cloud_resource_access_port_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** ID of the resource instance that the call is about.
    pub resource_instance_id: Option<String>,
    /// Port on which the resource listens.
    pub port: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<Open<Protocol>>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Product the protected resource belongs to.
    pub resource_product: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeCloudResourceAccessPortDetailsRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceId`, which is required.
    pub fn resource_instance_id(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
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
    /// Sets `ResourceProduct`.
    pub fn resource_product(mut self, value: impl Into<String>) -> Self {
        self.resource_product = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudResourceAccessPortDetailsRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "ResourceInstanceId" => resource_instance_id: query,
        "Port" => port: query,
        "Protocol" => protocol: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceProduct" => resource_product: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeCloudResourceAccessPortDetailsRequest {
    type Response = DescribeCloudResourceAccessPortDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeCloudResourceAccessPortDetails",
        )
        .required(&["InstanceId", "ResourceInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCloudResourceAccessPortDetailsRequest`], which the documentation does not describe.
pub type DescribeCloudResourceAccessPortDetailsResponse = alicloud_runtime::UndocumentedResponse;
