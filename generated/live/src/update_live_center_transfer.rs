// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveCenterTransfer`, from `live/UpdateLiveCenterTransfer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TransferArgs};

/// Changes times or arguments of a relay from the live center to another URL.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveCenterTransferRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .dst_url("...")
///     .transfer_args("...");
/// let reply = client.update_live_center_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveCenterTransferRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Web address under which the dst is found.
    pub dst_url: Option<String>,
    /// **Required.** The transfer args that are concerned.
    pub transfer_args: Option<Open<TransferArgs>>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl UpdateLiveCenterTransferRequest {
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
    /// Sets `DstUrl`, which is required.
    pub fn dst_url(mut self, value: impl Into<String>) -> Self {
        self.dst_url = Some(value.into());
        self
    }
    /// Sets `TransferArgs`, which is required.
    pub fn transfer_args(mut self, value: impl Into<Open<TransferArgs>>) -> Self {
        self.transfer_args = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    UpdateLiveCenterTransferRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "DstUrl" => dst_url: query,
        "TransferArgs" => transfer_args: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for UpdateLiveCenterTransferRequest {
    type Response = UpdateLiveCenterTransferResponse;
    type Error = UpdateLiveCenterTransferError;
    const INFO: OperationInfo = super::operation("UpdateLiveCenterTransfer")
        .required(&["DomainName", "AppName", "StreamName", "DstUrl", "TransferArgs"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveCenterTransferError] = &[
        UpdateLiveCenterTransferError::InvalidParam,
        UpdateLiveCenterTransferError::CodeIllegalDuration,
        UpdateLiveCenterTransferError::InternalError2,
    ];
}

/// Response to [`UpdateLiveCenterTransferRequest`].
pub type UpdateLiveCenterTransferResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveCenterTransferRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`CodeIllegalDuration`](super::DocumentedError::CodeIllegalDuration)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateLiveCenterTransferError = super::DocumentedError;
