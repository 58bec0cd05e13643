// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomainIpv6Status`, from `waf-openapi/ModifyDomainIpv6Status.md`.

use alicloud_runtime::codegen::*;

/// Turns IPv6 protection of a domain name on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyDomainIpv6StatusRequest::new()
///     .instance_id("...")
///     .domain("...")
///     .enabled("...");
/// let reply = client.modify_domain_ipv6_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainIpv6StatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enabled: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyDomainIpv6StatusRequest {
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
    /// Sets `Enabled`, which is required.
    pub fn enabled(mut self, value: impl Into<String>) -> Self {
        self.enabled = Some(value.into());
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
    ModifyDomainIpv6StatusRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "Enabled" => enabled: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDomainIpv6StatusRequest {
    type Response = ModifyDomainIpv6StatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDomainIpv6Status")
        .required(&["InstanceId", "Domain", "Enabled"])
        .region("RegionId");
}

/// Response to [`ModifyDomainIpv6StatusRequest`].
pub type ModifyDomainIpv6StatusResponse = alicloud_runtime::EmptyResponse;
