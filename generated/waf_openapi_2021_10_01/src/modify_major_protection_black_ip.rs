// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMajorProtectionBlackIp`, from `waf-openapi_2021_10_01/ModifyMajorProtectionBlackIp.md`.

use alicloud_runtime::codegen::*;

/// Changes an entry of the IP blacklist for major event protection.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyMajorProtectionBlackIpRequest::new()
///     .instance_id("...")
///     .template_id(1)
///     .rule_id(1)
///     .ip_list("...")
///     .expired_time(1);
/// let reply = client.modify_major_protection_black_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMajorProtectionBlackIpRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** Items of the kind IP address to work on or to narrow the list down to.
    pub ip_list: Option<String>,
    /// **Required.** Time that is set or recorded for this: expired.
    pub expired_time: Option<i64>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyMajorProtectionBlackIpRequest {
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
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `IpList`, which is required.
    pub fn ip_list(mut self, value: impl Into<String>) -> Self {
        self.ip_list = Some(value.into());
        self
    }
    /// Sets `ExpiredTime`, which is required.
    #[inline]
    pub fn expired_time(mut self, value: i64) -> Self {
        self.expired_time = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    ModifyMajorProtectionBlackIpRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "RuleId" => rule_id: query,
        "IpList" => ip_list: query,
        "ExpiredTime" => expired_time: query,
        "Description" => description: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyMajorProtectionBlackIpRequest {
    type Response = ModifyMajorProtectionBlackIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyMajorProtectionBlackIp")
        .required(&["InstanceId", "TemplateId", "RuleId", "IpList", "ExpiredTime"])
        .region("RegionId");
}

/// Response to [`ModifyMajorProtectionBlackIpRequest`].
pub type ModifyMajorProtectionBlackIpResponse = alicloud_runtime::EmptyResponse;
