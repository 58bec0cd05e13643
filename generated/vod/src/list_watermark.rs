// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWatermark`, from `vod/ListWatermark.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, ResponseWatermarkInfo, WatermarkType};

/// Lists all watermark templates of the region, each with its configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListWatermarkRequest::new();
/// let reply = client.list_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWatermarkRequest {
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl ListWatermarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    ListWatermarkRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for ListWatermarkRequest {
    type Response = ListWatermarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWatermark").read_only();
}

/// Response to [`ListWatermarkRequest`].
#[non_exhaustive]
pub struct ListWatermarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// What is known about each watermark, one entry each.
    pub watermark_infos: Vec<ResponseWatermarkInfo>,
}

response! {
    ListWatermarkResponse {
        "RequestId" => request_id: value,
        "WatermarkInfos" => watermark_infos: list(""),
    }
}
