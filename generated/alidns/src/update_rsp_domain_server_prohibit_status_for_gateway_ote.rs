// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRspDomainServerProhibitStatusForGatewayOte`, from `alidns/UpdateRspDomainServerProhibitStatusForGatewayOte.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessDeniedDetail, RspDomainServerProhibitStatusForGatewayData, RspDomainServerProhibitStatusForGatewayStatusList, Status, StatusList};

/// Adds and removes registry locks of a domain in the registry's test environment.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRspDomainServerProhibitStatusForGatewayOteRequest::new()
///     .client_token("qwoefasdf")
///     .domain_name("example.com");
/// let reply = client.update_rsp_domain_server_prohibit_status_for_gateway_ote(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteRequest {
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Example: `qwoefasdf`.
    pub client_token: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Locks to put on the domain, one entry each. Items: at most 100.
    pub add_status_list: Vec<StatusList>,
    /// Locks to take off the domain, one entry each. Items: at most 100.
    pub delete_status_list: Vec<StatusList>,
}

impl UpdateRspDomainServerProhibitStatusForGatewayOteRequest {
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
    /// Sets `AddStatusList`.
    pub fn add_status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<StatusList>>,
    ) -> Self {
        self.add_status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeleteStatusList`.
    pub fn delete_status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<StatusList>>,
    ) -> Self {
        self.delete_status_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateRspDomainServerProhibitStatusForGatewayOteRequest {
        "ClientToken" => client_token: query,
        "DomainName" => domain_name: query,
        "AddStatusList" => add_status_list: query,
        "DeleteStatusList" => delete_status_list: query,
    }
}

impl Operation for UpdateRspDomainServerProhibitStatusForGatewayOteRequest {
    type Response = UpdateRspDomainServerProhibitStatusForGatewayOteResponse;
    type Error = UpdateRspDomainServerProhibitStatusForGatewayOteError;
    const INFO: OperationInfo = super::operation(
            "UpdateRspDomainServerProhibitStatusForGatewayOte",
        )
        .required(&["ClientToken", "DomainName"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateRspDomainServerProhibitStatusForGatewayOteError] = &[
        UpdateRspDomainServerProhibitStatusForGatewayOteError::AlirsOperatorNotAuthorized,
    ];
}

/// Response to [`UpdateRspDomainServerProhibitStatusForGatewayOteRequest`].
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0629502C-6224-5DC9-A8ED-2ED73A2E3931`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Whether it makes sense to try again after the failure. Example: `true`.
    pub recoverable_error: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RspDomainServerProhibitStatusForGatewayData>,
    /// Why RAM refused the call; only there when it did.
    pub access_denied_detail: Option<AccessDeniedDetail>,
}

response! {
    UpdateRspDomainServerProhibitStatusForGatewayOteResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "RecoverableError" => recoverable_error: value,
        "Data" => data: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Errors that the documentation of [`UpdateRspDomainServerProhibitStatusForGatewayOteRequest`] names.
///
/// - [`AlirsOperatorNotAuthorized`](super::DocumentedError::AlirsOperatorNotAuthorized)
pub type UpdateRspDomainServerProhibitStatusForGatewayOteError = super::DocumentedError;
