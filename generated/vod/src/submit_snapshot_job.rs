// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSnapshotJob`, from `vod/SubmitSnapshotJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Job};

/// Starts taking snapshots of a video in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitSnapshotJobRequest::new()
///     .video_id("d3e680e618708*****efbf2cae7cc931");
/// let reply = client.submit_snapshot_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSnapshotJobRequest {
    /// ID of the video that the call is about. Example: `d3e680e618708*****efbf2cae7cc931`.
    pub video_id: Option<String>,
    /// Time that is set or recorded for this: specified offset.
    /// Unit: `milliseconds`. Default: `0`. Example: `0`.
    pub specified_offset_time: Option<i64>,
    /// Pixels from left to right; without it, as in the source. Range: 8 to 4096. Example: `1280`.
    pub width: Option<String>,
    /// Pixels from top to bottom; without it, as in the source. Range: 8 to 4096. Example: `720`.
    pub height: Option<String>,
    /// Most snapshots to take; fewer come of a short video. Default: `1`. Example: `1`.
    pub count: Option<i64>,
    /// Time from one run, check or data point to the next.
    /// Range: at least 0. Unit: `seconds`. Default: `1`. Example: `1`.
    pub interval: Option<i64>,
    /// Settings of the sprite snapshot, and what it works with. Example: `text`.
    pub sprite_snapshot_config: Option<String>,
    /// ID of the snapshot template that the call is about. Example: `f5b228fe693*****bf55bd87789`.
    pub snapshot_template_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// How often it happens or is tried: specified offset.
    pub specified_offset_times: Vec<i64>,
}

impl SubmitSnapshotJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `SpecifiedOffsetTime`.
    #[inline]
    pub fn specified_offset_time(mut self, value: i64) -> Self {
        self.specified_offset_time = Some(value);
        self
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `Count`.
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `SpriteSnapshotConfig`.
    pub fn sprite_snapshot_config(mut self, value: impl Into<String>) -> Self {
        self.sprite_snapshot_config = Some(value.into());
        self
    }
    /// Sets `SnapshotTemplateId`.
    pub fn snapshot_template_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_template_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SpecifiedOffsetTimes`.
    pub fn specified_offset_times(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.specified_offset_times = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SubmitSnapshotJobRequest {
        "VideoId" => video_id: query,
        "SpecifiedOffsetTime" => specified_offset_time: query,
        "Width" => width: query,
        "Height" => height: query,
        "Count" => count: query,
        "Interval" => interval: query,
        "SpriteSnapshotConfig" => sprite_snapshot_config: query,
        "SnapshotTemplateId" => snapshot_template_id: query,
        "UserData" => user_data: query,
        "SpecifiedOffsetTimes" => specified_offset_times: query_json,
    }
}

impl Operation for SubmitSnapshotJobRequest {
    type Response = SubmitSnapshotJobResponse;
    type Error = SubmitSnapshotJobError;
    const INFO: OperationInfo = super::operation("SubmitSnapshotJob");
    const ERRORS: &'static [SubmitSnapshotJobError] = &[
        SubmitSnapshotJobError::InvalidVideoNotFound,
        SubmitSnapshotJobError::NoSuchResource,
        SubmitSnapshotJobError::ForbiddenIllegalStatus,
    ];
}

/// Response to [`SubmitSnapshotJobRequest`].
#[non_exhaustive]
pub struct SubmitSnapshotJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Job that takes the snapshots; ask for it by its ID.
    pub snapshot_job: Option<Job>,
}

response! {
    SubmitSnapshotJobResponse {
        "RequestId" => request_id: value,
        "SnapshotJob" => snapshot_job: value,
    }
}

/// Errors that the documentation of [`SubmitSnapshotJobRequest`] names.
///
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`ForbiddenIllegalStatus`](super::DocumentedError::ForbiddenIllegalStatus)
pub type SubmitSnapshotJobError = super::DocumentedError;
