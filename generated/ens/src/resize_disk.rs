// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResizeDisk`, from `ens/ResizeDisk.md`.

use alicloud_runtime::codegen::*;

/// Enlarges a pay-as-you-go cloud disk that was bought separately.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ResizeDiskRequest::new()
///     .disk_id("...")
///     .new_size("...");
/// let reply = client.resize_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResizeDiskRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** How large the new is or is to be.
    pub new_size: Option<String>,
}

impl ResizeDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `NewSize`, which is required.
    pub fn new_size(mut self, value: impl Into<String>) -> Self {
        self.new_size = Some(value.into());
        self
    }
}

request! {
    ResizeDiskRequest {
        "DiskId" => disk_id: query,
        "NewSize" => new_size: query,
    }
}

impl Operation for ResizeDiskRequest {
    type Response = ResizeDiskResponse;
    type Error = ResizeDiskError;
    const INFO: OperationInfo = super::operation("ResizeDisk")
        .required(&["DiskId", "NewSize"]);
    const ERRORS: &'static [ResizeDiskError] = &[
        ResizeDiskError::ParamNotEnough,
        ResizeDiskError::InstanceIdNotFound,
        ResizeDiskError::EnsBuyUserIllegal,
        ResizeDiskError::InvalidParameter,
        ResizeDiskError::EnsBuyCountLess,
        ResizeDiskError::SizeIllegal,
        ResizeDiskError::EnsBuyStoreEnough,
        ResizeDiskError::OrderFailed,
        ResizeDiskError::EnsBuyDiskStatusIllegal,
        ResizeDiskError::SaleControlVerificationFailed,
        ResizeDiskError::NoPermission,
    ];
}

/// Response to [`ResizeDiskRequest`].
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `689412F2-8402-181E-8C87-1EF62331DCC4`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21522202681****`.
    pub order_id: Option<String>,
}

response! {
    ResizeDiskResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ResizeDiskRequest`] names.
///
/// - [`ParamNotEnough`](super::DocumentedError::ParamNotEnough)
/// - [`InstanceIdNotFound`](super::DocumentedError::InstanceIdNotFound)
/// - [`EnsBuyUserIllegal`](super::DocumentedError::EnsBuyUserIllegal)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsBuyCountLess`](super::DocumentedError::EnsBuyCountLess)
/// - [`SizeIllegal`](super::DocumentedError::SizeIllegal)
/// - [`EnsBuyStoreEnough`](super::DocumentedError::EnsBuyStoreEnough)
/// - [`OrderFailed`](super::DocumentedError::OrderFailed)
/// - [`EnsBuyDiskStatusIllegal`](super::DocumentedError::EnsBuyDiskStatusIllegal)
/// - [`SaleControlVerificationFailed`](super::DocumentedError::SaleControlVerificationFailed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ResizeDiskError = super::DocumentedError;
