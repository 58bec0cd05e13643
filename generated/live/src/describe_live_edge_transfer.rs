// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveEdgeTransfer`, from `live/DescribeLiveEdgeTransfer.md`.

use alicloud_runtime::codegen::*;

/// Returns how streams of a domain are relayed from the edge to other domains.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveEdgeTransferRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_edge_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveEdgeTransferRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveEdgeTransferRequest {
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
}

request! {
    DescribeLiveEdgeTransferRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveEdgeTransferRequest {
    type Response = DescribeLiveEdgeTransferResponse;
    type Error = DescribeLiveEdgeTransferError;
    const INFO: OperationInfo = super::operation("DescribeLiveEdgeTransfer")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveEdgeTransferError] = &[
        DescribeLiveEdgeTransferError::InvalidParam,
        DescribeLiveEdgeTransferError::InternalError2,
    ];
}

/// Response to [`DescribeLiveEdgeTransferRequest`].
#[non_exhaustive]
pub struct DescribeLiveEdgeTransferResponse {
    /// The HTTP dns that are concerned. Example: `http://developer.aliyundoc.com/****`.
    pub http_dns: Option<String>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53FCB985-C67C-467B-B2B3-398430A21E14`.
    pub request_id: Option<String>,
    /// The transfer args that are concerned. Example: `yes`.
    pub transfer_args: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// Items of the kind target domain name that were found or are concerned.
    /// Example: `learn.aliyundoc.com,guide.aliyundoc.com`.
    pub target_domain_list: Option<String>,
    /// Domain name that the call or the item is about. Example: `demo.aliyundoc.com`.
    pub domain_name: Option<String>,
}

response! {
    DescribeLiveEdgeTransferResponse {
        "HttpDns" => http_dns: value,
        "AppName" => app_name: value,
        "RequestId" => request_id: value,
        "TransferArgs" => transfer_args: value,
        "StreamName" => stream_name: value,
        "TargetDomainList" => target_domain_list: value,
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`DescribeLiveEdgeTransferRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveEdgeTransferError = super::DocumentedError;
