// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomainPunishStatus`, from `waf-openapi_2021_10_01/ModifyDomainPunishStatus.md`.

use alicloud_runtime::codegen::*;

/// Connects a domain again that was cut off for lack of an ICP filing.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDomainPunishStatusRequest::new()
///     .instance_id("...")
///     .domain("...");
/// let reply = client.modify_domain_punish_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainPunishStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyDomainPunishStatusRequest {
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
    ModifyDomainPunishStatusRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyDomainPunishStatusRequest {
    type Response = ModifyDomainPunishStatusResponse;
    type Error = ModifyDomainPunishStatusError;
    const INFO: OperationInfo = super::operation("ModifyDomainPunishStatus")
        .required(&["InstanceId", "Domain"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDomainPunishStatusError] = &[
        ModifyDomainPunishStatusError::WafPullinDomainNotBeianOrInBlackList,
    ];
}

/// Response to [`ModifyDomainPunishStatusRequest`].
pub type ModifyDomainPunishStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDomainPunishStatusRequest`] names.
///
/// - [`WafPullinDomainNotBeianOrInBlackList`](super::DocumentedError::WafPullinDomainNotBeianOrInBlackList)
pub type ModifyDomainPunishStatusError = super::DocumentedError;
