// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomain`, from `waf-openapi/DeleteDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes a domain name's configuration from a WAF instance.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DeleteDomainRequest::new()
///     .instance_id("...")
///     .domain("...");
/// let reply = client.delete_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteDomainRequest {
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
    DeleteDomainRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteDomainRequest {
    type Response = DeleteDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomain")
        .required(&["InstanceId", "Domain"])
        .region("RegionId");
}

/// Response to [`DeleteDomainRequest`].
pub type DeleteDomainResponse = alicloud_runtime::EmptyResponse;
