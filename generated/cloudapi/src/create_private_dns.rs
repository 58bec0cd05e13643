// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrivateDNS`, from `cloudapi/CreatePrivateDNS.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Record};

/// Creates an internal domain name resolution with weighted records.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreatePrivateDNSRequest::new()
///     .intranet_domain("...")
///     .type_("...");
/// let reply = client.create_private_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrivateDNSRequest {
    /// **Required.** Domain name that belongs to the intranet.
    pub intranet_domain: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The records to work on or to narrow the list down to.
    pub records: Vec<Record>,
}

impl CreatePrivateDNSRequest {
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
    /// Sets `Records`.
    pub fn records(
        mut self,
        value: impl IntoIterator<Item = impl Into<Record>>,
    ) -> Self {
        self.records = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePrivateDNSRequest {
        "IntranetDomain" => intranet_domain: query,
        "Type" => type_: query,
        "Records" => records: form_json,
    }
}

impl Operation for CreatePrivateDNSRequest {
    type Response = CreatePrivateDNSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrivateDNS")
        .required(&["IntranetDomain", "Type"]);
}

/// Response to [`CreatePrivateDNSRequest`], which the documentation does not describe.
pub type CreatePrivateDNSResponse = alicloud_runtime::UndocumentedResponse;
