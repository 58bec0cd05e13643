// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckFabricOrganizationDomain`, from `baas/CheckFabricOrganizationDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainResult};

/// Checks whether a domain name is still free for a Fabric organization.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CheckFabricOrganizationDomainRequest::new();
/// let reply = client.check_fabric_organization_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckFabricOrganizationDomainRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `bank`.
    pub domain: Option<String>,
    /// Code that stands for the domain name, for programs to act on. Example: `bank`.
    pub domain_code: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CheckFabricOrganizationDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `DomainCode`.
    pub fn domain_code(mut self, value: impl Into<String>) -> Self {
        self.domain_code = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CheckFabricOrganizationDomainRequest {
        "Domain" => domain: form,
        "DomainCode" => domain_code: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CheckFabricOrganizationDomainRequest {
    type Response = CheckFabricOrganizationDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckFabricOrganizationDomain")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckFabricOrganizationDomainRequest`].
#[non_exhaustive]
pub struct CheckFabricOrganizationDomainResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C30A14C7-800E-468B-9EB2-C704DA49295E`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<DomainResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CheckFabricOrganizationDomainResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
