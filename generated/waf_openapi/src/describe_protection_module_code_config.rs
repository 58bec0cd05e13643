// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProtectionModuleCodeConfig`, from `waf-openapi/DescribeProtectionModuleCodeConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the region codes that can be set in the region-based IP address blacklist.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeProtectionModuleCodeConfigRequest::new()
///     .code_type(14)
///     .instance_id("waf-cn-zz11sr5****")
///     .code_value(0);
/// let reply = client.describe_protection_module_code_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProtectionModuleCodeConfigRequest {
    /// **Required.** Which kind of code it is or is to be. Example: `14`.
    pub code_type: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf-cn-zz11sr5****`.
    pub instance_id: Option<String>,
    /// Value that the code has or is given. Example: `0`.
    pub code_value: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeProtectionModuleCodeConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CodeType`, which is required.
    #[inline]
    pub fn code_type(mut self, value: i32) -> Self {
        self.code_type = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CodeValue`.
    #[inline]
    pub fn code_value(mut self, value: i32) -> Self {
        self.code_value = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeProtectionModuleCodeConfigRequest {
        "CodeType" => code_type: query,
        "InstanceId" => instance_id: query,
        "CodeValue" => code_value: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeProtectionModuleCodeConfigRequest {
    type Response = DescribeProtectionModuleCodeConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeProtectionModuleCodeConfig")
        .required(&["CodeType", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeProtectionModuleCodeConfigRequest`].
#[non_exhaustive]
pub struct DescribeProtectionModuleCodeConfigResponse {
    /// Settings of each code, one entry each.
    pub code_configs: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D24280-1AD9-4D41-8844-872168E59BF3`.
    pub request_id: Option<String>,
}

response! {
    DescribeProtectionModuleCodeConfigResponse {
        "CodeConfigs" => code_configs: value,
        "RequestId" => request_id: value,
    }
}
