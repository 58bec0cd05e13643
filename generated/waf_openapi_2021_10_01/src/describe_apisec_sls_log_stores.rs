// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecSlsLogStores`, from `waf-openapi_2021_10_01/DescribeApisecSlsLogStores.md`.

use alicloud_runtime::codegen::*;

/// Lists the SLS Logstores named `apisec-…`, which can receive API security logs.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecSlsLogStoresRequest::new()
///     .instance_id("...")
///     .log_region_id("...")
///     .project_name("...");
/// let reply = client.describe_apisec_sls_log_stores(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecSlsLogStoresRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Region that the log lies in.
    pub log_region_id: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecSlsLogStoresRequest {
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
    /// Sets `LogRegionId`, which is required.
    pub fn log_region_id(mut self, value: impl Into<String>) -> Self {
        self.log_region_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
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
    DescribeApisecSlsLogStoresRequest {
        "InstanceId" => instance_id: query,
        "LogRegionId" => log_region_id: query,
        "ProjectName" => project_name: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecSlsLogStoresRequest {
    type Response = DescribeApisecSlsLogStoresResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecSlsLogStores")
        .required(&["InstanceId", "LogRegionId", "ProjectName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecSlsLogStoresRequest`].
#[non_exhaustive]
pub struct DescribeApisecSlsLogStoresResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19****5EB0`.
    pub request_id: Option<String>,
    /// The log stores that were found or are concerned, one entry each. Example: `apisec-logstore***`.
    pub log_stores: Vec<String>,
}

response! {
    DescribeApisecSlsLogStoresResponse {
        "RequestId" => request_id: value,
        "LogStores" => log_stores: list(""),
    }
}
