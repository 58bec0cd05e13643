// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDomain`, from `waf-openapi_2021_10_01/CreateDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendPort, DomainListen, DomainRedirect, Header, Tag};

/// Puts a domain behind WAF in CNAME mode, with listeners and origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::create_domain::DomainListen;
/// use alicloud_waf_openapi_2021_10_01::create_domain::DomainRedirect;
///
/// let request = alicloud_waf_openapi_2021_10_01::CreateDomainRequest::new()
///     .instance_id("...")
///     .domain("...")
///     .listen(DomainListen::new())
///     .redirect(DomainRedirect::new());
/// let reply = client.create_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** How requests are accepted from clients.
    pub listen: Option<DomainListen>,
    /// **Required.** How requests are passed on to the origin.
    pub redirect: Option<DomainRedirect>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of access it is or is to be.
    pub access_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateDomainRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Listen`, which is required.
    pub fn listen(mut self, value: impl Into<DomainListen>) -> Self {
        self.listen = Some(value.into());
        self
    }
    /// Sets `Redirect`, which is required.
    pub fn redirect(mut self, value: impl Into<DomainRedirect>) -> Self {
        self.redirect = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AccessType`.
    pub fn access_type(mut self, value: impl Into<String>) -> Self {
        self.access_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDomainRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Domain" => domain: query,
        "Listen" => listen: query_json,
        "Redirect" => redirect: query_json,
        "RegionId" => region_id: query,
        "AccessType" => access_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateDomainRequest {
    type Response = CreateDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDomain")
        .required(&["InstanceId", "Domain", "Listen", "Redirect", "RegionId"])
        .region("RegionId");
}

/// Response to [`CreateDomainRequest`].
#[non_exhaustive]
pub struct CreateDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// What is known about the domain name.
    pub domain_info: Option<DomainInfo>,
}

response! {
    CreateDomainResponse {
        "RequestId" => request_id: value,
        "DomainInfo" => domain_info: value,
    }
}

/// What is known about the domain name.
#[non_exhaustive]
pub struct DomainInfo {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `xxxxxwww.****.com`.
    pub cname: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
}

response! {
    DomainInfo {
        "Cname" => cname: value,
        "Domain" => domain: value,
    }
}
