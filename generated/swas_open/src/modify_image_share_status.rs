// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageShareStatus`, from `swas-open/ModifyImageShareStatus.md`.

use alicloud_runtime::codegen::*;

/// Shares a custom image with ECS, or stops sharing it.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ModifyImageShareStatusRequest::new()
///     .image_id("...")
///     .operation("...");
/// let reply = client.modify_image_share_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageShareStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** What is done to the item.
    pub operation: Option<String>,
}

impl ModifyImageShareStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Operation`, which is required.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
}

request! {
    ModifyImageShareStatusRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ImageId" => image_id: query,
        "Operation" => operation: query,
    }
}

impl Operation for ModifyImageShareStatusRequest {
    type Response = ModifyImageShareStatusResponse;
    type Error = ModifyImageShareStatusError;
    const INFO: OperationInfo = super::operation("ModifyImageShareStatus")
        .required(&["RegionId", "ImageId", "Operation"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyImageShareStatusError] = &[
        ModifyImageShareStatusError::InvalidParamOperationIllegal,
        ModifyImageShareStatusError::InvalidImageIdNotFound,
        ModifyImageShareStatusError::InternalError,
    ];
}

/// Response to [`ModifyImageShareStatusRequest`].
pub type ModifyImageShareStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyImageShareStatusRequest`] names.
///
/// - [`InvalidParamOperationIllegal`](super::DocumentedError::InvalidParamOperationIllegal)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyImageShareStatusError = super::DocumentedError;
