// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveCenterTransfer`, from `live/DeleteLiveCenterTransfer.md`.

use alicloud_runtime::codegen::*;

/// Deletes the settings by which a streaming center passes streams on to another address.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveCenterTransferRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.delete_live_center_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveCenterTransferRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Web address under which the dst is found.
    pub dst_url: Option<String>,
}

impl DeleteLiveCenterTransferRequest {
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
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `DstUrl`.
    pub fn dst_url(mut self, value: impl Into<String>) -> Self {
        self.dst_url = Some(value.into());
        self
    }
}

request! {
    DeleteLiveCenterTransferRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "DstUrl" => dst_url: query,
    }
}

impl Operation for DeleteLiveCenterTransferRequest {
    type Response = DeleteLiveCenterTransferResponse;
    type Error = DeleteLiveCenterTransferError;
    const INFO: OperationInfo = super::operation("DeleteLiveCenterTransfer")
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveCenterTransferError] = &[
        DeleteLiveCenterTransferError::InvalidParam,
        DeleteLiveCenterTransferError::InternalError2,
    ];
}

/// Response to [`DeleteLiveCenterTransferRequest`].
pub type DeleteLiveCenterTransferResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveCenterTransferRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveCenterTransferError = super::DocumentedError;
