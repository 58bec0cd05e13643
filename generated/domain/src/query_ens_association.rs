// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryEnsAssociation`, from `domain/QueryEnsAssociation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Reads the wallet address bound to a domain in the ENS system itself.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryEnsAssociationRequest::new()
///     .domain_name("test.luxe");
/// let reply = client.query_ens_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryEnsAssociationRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.luxe`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryEnsAssociationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryEnsAssociationRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryEnsAssociationRequest {
    type Response = QueryEnsAssociationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryEnsAssociation")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`QueryEnsAssociationRequest`].
#[non_exhaustive]
pub struct QueryEnsAssociationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3ECD5439-39A2-477D-9A19-64FCA1F77EEB`.
    pub request_id: Option<String>,
    /// Network or postal address of the item. Example: `0x1234567890123456789012345678901234567890`.
    pub address: Option<String>,
}

response! {
    QueryEnsAssociationResponse {
        "RequestId" => request_id: value,
        "Address" => address: value,
    }
}
