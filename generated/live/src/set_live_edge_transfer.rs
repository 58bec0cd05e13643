// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveEdgeTransfer`, from `live/SetLiveEdgeTransfer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{YesNo};

/// Relays a domain's streams from the edge to the listed target domains.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveEdgeTransferRequest::new()
///     .domain_name("...");
/// let reply = client.set_live_edge_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveEdgeTransferRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Items of the kind target domain name to work on or to narrow the list down to.
    pub target_domain_list: Option<String>,
    /// The HTTP dns that are concerned.
    pub http_dns: Option<String>,
    /// The transfer args that are concerned.
    pub transfer_args: Option<Open<YesNo>>,
}

impl SetLiveEdgeTransferRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `TargetDomainList`.
    pub fn target_domain_list(mut self, value: impl Into<String>) -> Self {
        self.target_domain_list = Some(value.into());
        self
    }
    /// Sets `HttpDns`.
    pub fn http_dns(mut self, value: impl Into<String>) -> Self {
        self.http_dns = Some(value.into());
        self
    }
    /// Sets `TransferArgs`.
    pub fn transfer_args(mut self, value: impl Into<Open<YesNo>>) -> Self {
        self.transfer_args = Some(value.into());
        self
    }
}

request! {
    SetLiveEdgeTransferRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "TargetDomainList" => target_domain_list: query,
        "HttpDns" => http_dns: query,
        "TransferArgs" => transfer_args: query,
    }
}

impl Operation for SetLiveEdgeTransferRequest {
    type Response = SetLiveEdgeTransferResponse;
    type Error = SetLiveEdgeTransferError;
    const INFO: OperationInfo = super::operation("SetLiveEdgeTransfer")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [SetLiveEdgeTransferError] = &[
        SetLiveEdgeTransferError::InvalidParam,
        SetLiveEdgeTransferError::InternalError2,
    ];
}

/// Response to [`SetLiveEdgeTransferRequest`].
pub type SetLiveEdgeTransferResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLiveEdgeTransferRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetLiveEdgeTransferError = super::DocumentedError;
