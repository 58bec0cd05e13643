// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePunishedDomains`, from `waf-openapi_2021_10_01/DescribePunishedDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists domains behind WAF that were penalized for lack of an ICP filing.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribePunishedDomainsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_punished_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePunishedDomainsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Domain names, one entry each. Items: at most 100.
    pub domains: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of punish it is or is to be.
    pub punish_type: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribePunishedDomainsRequest {
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
    /// Sets `Domains`.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PunishType`.
    pub fn punish_type(mut self, value: impl Into<String>) -> Self {
        self.punish_type = Some(value.into());
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
    DescribePunishedDomainsRequest {
        "InstanceId" => instance_id: query,
        "Domains" => domains: query,
        "RegionId" => region_id: query,
        "PunishType" => punish_type: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribePunishedDomainsRequest {
    type Response = DescribePunishedDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePunishedDomains")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePunishedDomainsRequest`].
#[non_exhaustive]
pub struct DescribePunishedDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B1F4D802-55A1-5D53-A247-7E79****85E7`.
    pub request_id: Option<String>,
    /// The punished domain names that were found or are concerned, one entry each.
    /// Example: `demo.xxxaliyundoc.com`.
    pub punished_domains: Vec<String>,
}

response! {
    DescribePunishedDomainsResponse {
        "RequestId" => request_id: value,
        "PunishedDomains" => punished_domains: list(""),
    }
}
