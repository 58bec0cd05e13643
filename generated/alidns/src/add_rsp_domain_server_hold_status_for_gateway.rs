// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddRspDomainServerHoldStatusForGateway`, from `alidns/AddRspDomainServerHoldStatusForGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessDeniedDetail, RspDomainServerHoldStatusForGatewayOteData};

/// Puts the status serverHold on a domain, so that it is no longer published in DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::AddRspDomainServerHoldStatusForGatewayRequest::new()
///     .client_token("token123")
///     .domain_name("dns-example.top")
///     .status_msg("text");
/// let reply = client.add_rsp_domain_server_hold_status_for_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayRequest {
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Example: `token123`.
    pub client_token: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `dns-example.top`.
    pub domain_name: Option<String>,
    /// **Required.** Text that says why the status of the domain changed. Example: `text`.
    pub status_msg: Option<String>,
}

impl AddRspDomainServerHoldStatusForGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StatusMsg`, which is required.
    pub fn status_msg(mut self, value: impl Into<String>) -> Self {
        self.status_msg = Some(value.into());
        self
    }
}

request! {
    AddRspDomainServerHoldStatusForGatewayRequest {
        "ClientToken" => client_token: query,
        "DomainName" => domain_name: query,
        "StatusMsg" => status_msg: query,
    }
}

impl Operation for AddRspDomainServerHoldStatusForGatewayRequest {
    type Response = AddRspDomainServerHoldStatusForGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "AddRspDomainServerHoldStatusForGateway",
        )
        .required(&["ClientToken", "DomainName", "StatusMsg"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`AddRspDomainServerHoldStatusForGatewayRequest`].
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0629502C-XXXX-5DC9-XXXX-2ED73A2E3931`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Whether it makes sense to try again after the failure. Example: `true`.
    pub recoverable_error: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RspDomainServerHoldStatusForGatewayOteData>,
    /// Why RAM refused the call; only there when it did.
    pub access_denied_detail: Option<AccessDeniedDetail>,
}

response! {
    AddRspDomainServerHoldStatusForGatewayResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "RecoverableError" => recoverable_error: value,
        "Data" => data: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}
