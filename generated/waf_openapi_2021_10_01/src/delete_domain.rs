// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomain`, from `waf-openapi_2021_10_01/DeleteDomain.md`.

use alicloud_runtime::codegen::*;

/// Takes a domain that uses CNAME mode out of WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DeleteDomainRequest::new()
///     .instance_id("...");
/// let reply = client.delete_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of access it is or is to be.
    pub access_type: Option<String>,
    /// ID of the domain name that the call is about.
    pub domain_id: Option<String>,
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
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
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
    /// Sets `DomainId`.
    pub fn domain_id(mut self, value: impl Into<String>) -> Self {
        self.domain_id = Some(value.into());
        self
    }
}

request! {
    DeleteDomainRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "RegionId" => region_id: query,
        "AccessType" => access_type: query,
        "DomainId" => domain_id: query,
    }
}

impl Operation for DeleteDomainRequest {
    type Response = DeleteDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomain")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteDomainRequest`].
pub type DeleteDomainResponse = alicloud_runtime::EmptyResponse;
