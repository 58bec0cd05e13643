// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomain`, from `waf-openapi_2021_10_01/ModifyDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendPort, DomainListen, DomainRedirect, Header};

/// Changes listeners, certificate or origin servers of a domain in CNAME mode.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::modify_domain::DomainListen;
/// use alicloud_waf_openapi_2021_10_01::modify_domain::DomainRedirect;
///
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDomainRequest::new()
///     .instance_id("...")
///     .listen(DomainListen::new())
///     .redirect(DomainRedirect::new());
/// let reply = client.modify_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// ID of the domain name that the call is about.
    pub domain_id: Option<String>,
    /// **Required.** How requests are accepted from clients.
    pub listen: Option<DomainListen>,
    /// **Required.** How requests are passed on to the origin.
    pub redirect: Option<DomainRedirect>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of access it is or is to be.
    pub access_type: Option<String>,
}

impl ModifyDomainRequest {
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
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `DomainId`.
    pub fn domain_id(mut self, value: impl Into<String>) -> Self {
        self.domain_id = Some(value.into());
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
}

request! {
    ModifyDomainRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "DomainId" => domain_id: query,
        "Listen" => listen: query_json,
        "Redirect" => redirect: query_json,
        "RegionId" => region_id: query,
        "AccessType" => access_type: query,
    }
}

impl Operation for ModifyDomainRequest {
    type Response = ModifyDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDomain")
        .required(&["InstanceId", "Listen", "Redirect", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyDomainRequest`].
#[non_exhaustive]
pub struct ModifyDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D****`.
    pub request_id: Option<String>,
    /// What is known about the domain name.
    pub domain_info: Option<DomainInfo>,
}

response! {
    ModifyDomainResponse {
        "RequestId" => request_id: value,
        "DomainInfo" => domain_info: value,
    }
}

/// What is known about the domain name.
#[non_exhaustive]
pub struct DomainInfo {
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `xxxxxcvdaf.****.com`.
    pub cname: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// ID of the domain name that the item belongs to or stands for. Example: `www.aliyundoc.com-waf`.
    pub domain_id: Option<String>,
}

response! {
    DomainInfo {
        "Cname" => cname: value,
        "Domain" => domain: value,
        "DomainId" => domain_id: value,
    }
}
