// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebuildDesktops`, from `ecd/RebuildDesktops.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModifyResult};

/// Sets cloud computers up anew, if wanted from another image.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::RebuildDesktopsRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.rebuild_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebuildDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// State of the after, to narrow the list down to or to be put into.
    pub after_status: Option<String>,
}

impl RebuildDesktopsRequest {
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
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `AfterStatus`.
    pub fn after_status(mut self, value: impl Into<String>) -> Self {
        self.after_status = Some(value.into());
        self
    }
}

request! {
    RebuildDesktopsRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "ImageId" => image_id: query,
        "OperateType" => operate_type: query,
        "Language" => language: query,
        "AfterStatus" => after_status: query,
    }
}

impl Operation for RebuildDesktopsRequest {
    type Response = RebuildDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RebuildDesktops")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`RebuildDesktopsRequest`].
#[non_exhaustive]
pub struct RebuildDesktopsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Outcomes of the rebuild, one entry each.
    pub rebuild_results: Vec<ModifyResult>,
}

response! {
    RebuildDesktopsResponse {
        "RequestId" => request_id: value,
        "RebuildResults" => rebuild_results: list(""),
    }
}
