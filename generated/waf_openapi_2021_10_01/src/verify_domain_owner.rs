// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyDomainOwner`, from `waf-openapi_2021_10_01/VerifyDomainOwner.md`.

use alicloud_runtime::codegen::*;

/// Checks by the method chosen that the account owns a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::VerifyDomainOwnerRequest::new()
///     .instance_id("...")
///     .domain_name("...")
///     .verify_type("...");
/// let reply = client.verify_domain_owner(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyDomainOwnerRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of verify it is or is to be.
    pub verify_type: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
}

impl VerifyDomainOwnerRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `VerifyType`, which is required.
    pub fn verify_type(mut self, value: impl Into<String>) -> Self {
        self.verify_type = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    VerifyDomainOwnerRequest {
        "InstanceId" => instance_id: query,
        "DomainName" => domain_name: query,
        "VerifyType" => verify_type: query,
        "Protocol" => protocol: query,
    }
}

impl Operation for VerifyDomainOwnerRequest {
    type Response = VerifyDomainOwnerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("VerifyDomainOwner")
        .required(&["InstanceId", "DomainName", "VerifyType"]);
}

/// Response to [`VerifyDomainOwnerRequest`], which the documentation does not describe.
pub type VerifyDomainOwnerResponse = alicloud_runtime::UndocumentedResponse;
