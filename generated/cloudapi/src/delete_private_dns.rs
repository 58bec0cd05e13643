// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrivateDNS`, from `cloudapi/DeletePrivateDNS.md`.

use alicloud_runtime::codegen::*;

/// Deletes a private domain name resolution of the gateway, even one in use if forced.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeletePrivateDNSRequest::new()
///     .intranet_domain("...")
///     .type_("...");
/// let reply = client.delete_private_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrivateDNSRequest {
    /// **Required.** Domain name that belongs to the intranet.
    pub intranet_domain: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl DeletePrivateDNSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IntranetDomain`, which is required.
    pub fn intranet_domain(mut self, value: impl Into<String>) -> Self {
        self.intranet_domain = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeletePrivateDNSRequest {
        "IntranetDomain" => intranet_domain: query,
        "Type" => type_: query,
        "Force" => force: query,
    }
}

impl Operation for DeletePrivateDNSRequest {
    type Response = DeletePrivateDNSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrivateDNS")
        .required(&["IntranetDomain", "Type"]);
}

/// Response to [`DeletePrivateDNSRequest`], which the documentation does not describe.
pub type DeletePrivateDNSResponse = alicloud_runtime::UndocumentedResponse;
