// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveRspDomainServerHoldStatusForGatewayOte`, from `alidns/RemoveRspDomainServerHoldStatusForGatewayOte.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessDeniedDetail, RspDomainServerHoldStatusForGatewayOteData};

/// Takes the status serverHold off a domain in the registry's test environment.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::RemoveRspDomainServerHoldStatusForGatewayOteRequest::new()
///     .client_token("qwoefasdf")
///     .domain_name("example.com");
/// let reply = client.remove_rsp_domain_server_hold_status_for_gateway_ote(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOteRequest {
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Example: `qwoefasdf`.
    pub client_token: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Text that says why the status of the domain changed. Example: `text`.
    pub status_msg: Option<String>,
}

impl RemoveRspDomainServerHoldStatusForGatewayOteRequest {
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
    /// Sets `StatusMsg`.
    pub fn status_msg(mut self, value: impl Into<String>) -> Self {
        self.status_msg = Some(value.into());
        self
    }
}

request! {
    RemoveRspDomainServerHoldStatusForGatewayOteRequest {
        "ClientToken" => client_token: query,
        "DomainName" => domain_name: query,
        "StatusMsg" => status_msg: query,
    }
}

impl Operation for RemoveRspDomainServerHoldStatusForGatewayOteRequest {
    type Response = RemoveRspDomainServerHoldStatusForGatewayOteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "RemoveRspDomainServerHoldStatusForGatewayOte",
        )
        .required(&["ClientToken", "DomainName"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`RemoveRspDomainServerHoldStatusForGatewayOteRequest`].
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0629502C-6224-5DC9-A8ED-2ED73A2E3931`.
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
    RemoveRspDomainServerHoldStatusForGatewayOteResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "RecoverableError" => recoverable_error: value,
        "Data" => data: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}
