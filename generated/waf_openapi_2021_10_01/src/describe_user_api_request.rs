// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserApiRequest`, from `waf-openapi_2021_10_01/DescribeUserApiRequest.md`.

use alicloud_runtime::codegen::*;

/// Shows request data of one API that API security has discovered.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeUserApiRequestRequest::new()
///     .instance_id("...")
///     .api_id("...");
/// let reply = client.describe_user_api_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserApiRequestRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Notation or file format of the API.
    pub api_format: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the API that the call is about.
    pub api_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeUserApiRequestRequest {
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
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `ApiFormat`.
    pub fn api_format(mut self, value: impl Into<String>) -> Self {
        self.api_format = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
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
    DescribeUserApiRequestRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "ApiFormat" => api_format: query,
        "Type" => type_: query,
        "ClusterId" => cluster_id: query,
        "ApiId" => api_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeUserApiRequestRequest {
    type Response = DescribeUserApiRequestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserApiRequest")
        .required(&["InstanceId", "ApiId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUserApiRequestRequest`], which the documentation does not describe.
pub type DescribeUserApiRequestResponse = alicloud_runtime::UndocumentedResponse;
