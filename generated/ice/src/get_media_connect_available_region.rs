// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaConnectAvailableRegion`, from `ice/GetMediaConnectAvailableRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which MediaConnect flows can be created; takes no parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaConnectAvailableRegionRequest::new();
/// let reply = client.get_media_connect_available_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionRequest {}

impl GetMediaConnectAvailableRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetMediaConnectAvailableRegionRequest {}
}

impl Operation for GetMediaConnectAvailableRegionRequest {
    type Response = GetMediaConnectAvailableRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaConnectAvailableRegion")
        .read_only();
}

/// Response to [`GetMediaConnectAvailableRegionRequest`], which the documentation does not describe.
pub type GetMediaConnectAvailableRegionResponse = alicloud_runtime::UndocumentedResponse;
