// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrivateDNS`, from `cloudapi/UpdatePrivateDNS.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Record};

/// Changes the records of an internal domain name resolution.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// use alicloud_cloudapi::update_private_dns::Record;
///
/// let request = alicloud_cloudapi::UpdatePrivateDNSRequest::new()
///     .intranet_domain("...")
///     .type_("...")
///     .records([Record::new()]);
/// let reply = client.update_private_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePrivateDNSRequest {
    /// **Required.** Domain name that belongs to the intranet.
    pub intranet_domain: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** The records to work on or to narrow the list down to.
    pub records: Vec<Record>,
}

impl UpdatePrivateDNSRequest {
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
    /// Sets `Records`, which is required.
    pub fn records(
        mut self,
        value: impl IntoIterator<Item = impl Into<Record>>,
    ) -> Self {
        self.records = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdatePrivateDNSRequest {
        "IntranetDomain" => intranet_domain: query,
        "Type" => type_: query,
        "Records" => records: form_json,
    }
}

impl Operation for UpdatePrivateDNSRequest {
    type Response = UpdatePrivateDNSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePrivateDNS")
        .required(&["IntranetDomain", "Type", "Records"]);
}

/// Response to [`UpdatePrivateDNSRequest`], which the documentation does not describe.
pub type UpdatePrivateDNSResponse = alicloud_runtime::UndocumentedResponse;
