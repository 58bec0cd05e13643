// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProtectionModuleMode`, from `waf-openapi/DescribeProtectionModuleMode.md`.

use alicloud_runtime::codegen::*;

/// Shows the mode in which a protection module works for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeProtectionModuleModeRequest::new()
///     .domain("...")
///     .defense_type("...")
///     .instance_id("...");
/// let reply = client.describe_protection_module_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProtectionModuleModeRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Which kind of defense it is or is to be.
    pub defense_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeProtectionModuleModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `DefenseType`, which is required.
    pub fn defense_type(mut self, value: impl Into<String>) -> Self {
        self.defense_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    DescribeProtectionModuleModeRequest {
        "Domain" => domain: query,
        "DefenseType" => defense_type: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeProtectionModuleModeRequest {
    type Response = DescribeProtectionModuleModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeProtectionModuleMode")
        .required(&["Domain", "DefenseType", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeProtectionModuleModeRequest`].
#[non_exhaustive]
pub struct DescribeProtectionModuleModeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// What the module does about attacks. Example: `1`.
    pub mode: Option<i32>,
}

response! {
    DescribeProtectionModuleModeResponse {
        "RequestId" => request_id: value,
        "Mode" => mode: value,
    }
}
