// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveEdgeTransfer`, from `live/DeleteLiveEdgeTransfer.md`.

use alicloud_runtime::codegen::*;

/// Deletes the relay settings of a domain; streams already being relayed by them go on.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveEdgeTransferRequest::new()
///     .domain_name("...");
/// let reply = client.delete_live_edge_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveEdgeTransferRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteLiveEdgeTransferRequest {
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
    DeleteLiveEdgeTransferRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteLiveEdgeTransferRequest {
    type Response = DeleteLiveEdgeTransferResponse;
    type Error = DeleteLiveEdgeTransferError;
    const INFO: OperationInfo = super::operation("DeleteLiveEdgeTransfer")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveEdgeTransferError] = &[
        DeleteLiveEdgeTransferError::InvalidParam,
        DeleteLiveEdgeTransferError::InternalError2,
    ];
}

/// Response to [`DeleteLiveEdgeTransferRequest`].
pub type DeleteLiveEdgeTransferResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveEdgeTransferRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveEdgeTransferError = super::DocumentedError;
