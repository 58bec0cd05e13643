// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecSlsProjects`, from `waf-openapi_2021_10_01/DescribeApisecSlsProjects.md`.

use alicloud_runtime::codegen::*;

/// Lists the SLS projects named `apisec-…`, which can receive API security logs.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecSlsProjectsRequest::new()
///     .instance_id("...")
///     .log_region_id("...");
/// let reply = client.describe_apisec_sls_projects(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecSlsProjectsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Region that the log lies in.
    pub log_region_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecSlsProjectsRequest {
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
    DescribeApisecSlsProjectsRequest {
        "InstanceId" => instance_id: query,
        "LogRegionId" => log_region_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecSlsProjectsRequest {
    type Response = DescribeApisecSlsProjectsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecSlsProjects")
        .required(&["InstanceId", "LogRegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecSlsProjectsRequest`].
#[non_exhaustive]
pub struct DescribeApisecSlsProjectsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19****5EB0`.
    pub request_id: Option<String>,
    /// The projects that were found or are concerned, one entry each.
    /// Example: `apisec-project-14316572********`.
    pub projects: Vec<String>,
}

response! {
    DescribeApisecSlsProjectsResponse {
        "RequestId" => request_id: value,
        "Projects" => projects: list(""),
    }
}
