// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMezzanines`, from `vod/DeleteMezzanines.md`.

use alicloud_runtime::codegen::*;

/// Deletes the source files of videos; what was transcoded from them keeps playing.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteMezzaninesRequest::new()
///     .video_ids("23ab850b4f6*****54b6e91d24d8157,93ab850b4f6f4*****b6e91d24d81d4");
/// let reply = client.delete_mezzanines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMezzaninesRequest {
    /// **Required.** IDs of the videos to work on or to narrow the list down to.
    /// Items: at most 20. Example: `23ab850b4f6*****54b6e91d24d8157,93ab850b4f6f4*****b6e91d24d81d4`.
    pub video_ids: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    /// Default: `false`. Example: `false`.
    pub force: Option<bool>,
}

impl DeleteMezzaninesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoIds`, which is required.
    pub fn video_ids(mut self, value: impl Into<String>) -> Self {
        self.video_ids = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteMezzaninesRequest {
        "VideoIds" => video_ids: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteMezzaninesRequest {
    type Response = DeleteMezzaninesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMezzanines")
        .required(&["VideoIds"]);
}

/// Response to [`DeleteMezzaninesRequest`].
#[non_exhaustive]
pub struct DeleteMezzaninesResponse {
    /// IDs of the non exist videos that were found or are concerned.
    /// Example: `93ab850b4f6f4*****b6e91d24d81d4`.
    pub non_exist_video_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// IDs of the un removeable videos that were found or are concerned.
    /// Example: `23ab850b4f6f44*****b6e91d24d8157`.
    pub un_removeable_video_ids: Vec<String>,
}

response! {
    DeleteMezzaninesResponse {
        "NonExistVideoIds" => non_exist_video_ids: list(""),
        "RequestId" => request_id: value,
        "UnRemoveableVideoIds" => un_removeable_video_ids: list(""),
    }
}
