// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSnapshotJob`, from `ice/SubmitSnapshotJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output};

/// Starts a job that takes still images from a video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_snapshot_job::Input;
/// use alicloud_ice::submit_snapshot_job::Output;
/// use alicloud_ice::submit_snapshot_job::TemplateConfig;
///
/// let request = alicloud_ice::SubmitSnapshotJobRequest::new()
///     .input(Input::new())
///     .output(Output::new())
///     .template_config(TemplateConfig::new());
/// let reply = client.submit_snapshot_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSnapshotJobRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// **Required.** Where the result is written.
    pub output: Option<Output>,
    /// **Required.** Settings of the template, and what it works with.
    pub template_config: Option<TemplateConfig>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitSnapshotJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<Output>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`, which is required.
    pub fn template_config(mut self, value: impl Into<TemplateConfig>) -> Self {
        self.template_config = Some(value.into());
        self
    }
    /// Sets `ScheduleConfig`.
    pub fn schedule_config(mut self, value: impl Into<ScheduleConfig>) -> Self {
        self.schedule_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitSnapshotJobRequest {
        "Name" => name: query,
        "Input" => input: query_json,
        "Output" => output: query_json,
        "TemplateConfig" => template_config: query_json,
        "ScheduleConfig" => schedule_config: query_json,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitSnapshotJobRequest {
    type Response = SubmitSnapshotJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSnapshotJob")
        .required(&["Input", "Output", "TemplateConfig"]);
}

/// Response to [`SubmitSnapshotJobRequest`].
#[non_exhaustive]
pub struct SubmitSnapshotJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

response! {
    SubmitSnapshotJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Settings of the template, and what it works with.
#[non_exhaustive]
pub struct TemplateConfig {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// The overwrite params that are concerned.
    pub overwrite_params: Option<OverwriteParams>,
}

impl TemplateConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `OverwriteParams`.
    pub fn overwrite_params(mut self, value: impl Into<OverwriteParams>) -> Self {
        self.overwrite_params = Some(value.into());
        self
    }
}

request! {
    TemplateConfig {
        "TemplateId" => template_id: field,
        "OverwriteParams" => overwrite_params: field,
    }
}

/// The overwrite params that are concerned.
#[non_exhaustive]
pub struct OverwriteParams {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of frame it is or is to be.
    pub frame_type: Option<String>,
    /// How many pictures are taken.
    pub count: Option<i64>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i64>,
    /// Moment that the record or the action belongs to.
    pub time: Option<i64>,
    /// Extent from left to right.
    pub width: Option<i32>,
    /// Extent from top to bottom.
    pub height: Option<i32>,
    /// Level that the black has on its scale.
    pub black_level: Option<i32>,
    /// Value at which the pixel black sets in.
    pub pixel_black_threshold: Option<i32>,
    /// Settings of the sprite snapshot, and what it works with.
    pub sprite_snapshot_config: Option<SpriteSnapshotConfig>,
    /// Whether the small pictures are put together in one file.
    pub is_spt_frag: Option<bool>,
}

impl OverwriteParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `FrameType`.
    pub fn frame_type(mut self, value: impl Into<String>) -> Self {
        self.frame_type = Some(value.into());
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
    /// Sets `Time`.
    #[inline]
    pub fn time(mut self, value: i64) -> Self {
        self.time = Some(value);
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: i32) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `BlackLevel`.
    #[inline]
    pub fn black_level(mut self, value: i32) -> Self {
        self.black_level = Some(value);
        self
    }
    /// Sets `PixelBlackThreshold`.
    #[inline]
    pub fn pixel_black_threshold(mut self, value: i32) -> Self {
        self.pixel_black_threshold = Some(value);
        self
    }
    /// Sets `SpriteSnapshotConfig`.
    pub fn sprite_snapshot_config(
        mut self,
        value: impl Into<SpriteSnapshotConfig>,
    ) -> Self {
        self.sprite_snapshot_config = Some(value.into());
        self
    }
    /// Sets `IsSptFrag`.
    #[inline]
    pub fn is_spt_frag(mut self, value: bool) -> Self {
        self.is_spt_frag = Some(value);
        self
    }
}

request! {
    OverwriteParams {
        "Type" => type_: field,
        "FrameType" => frame_type: field,
        "Count" => count: field,
        "Interval" => interval: field,
        "Time" => time: field,
        "Width" => width: field,
        "Height" => height: field,
        "BlackLevel" => black_level: field,
        "PixelBlackThreshold" => pixel_black_threshold: field,
        "SpriteSnapshotConfig" => sprite_snapshot_config: field,
        "IsSptFrag" => is_spt_frag: field,
    }
}

/// Settings of the sprite snapshot, and what it works with.
#[non_exhaustive]
pub struct SpriteSnapshotConfig {
    /// Width of the cell in the picture or video.
    pub cell_width: Option<i32>,
    /// Height of the cell in the picture or video.
    pub cell_height: Option<i32>,
    /// Gap between the joined pictures, in pixels.
    pub padding: Option<i32>,
    /// Empty edge around the joined picture, in pixels.
    pub margin: Option<i32>,
    /// Number that is given for this: columns.
    pub columns: Option<i32>,
    /// Number that is given for this: lines.
    pub lines: Option<i32>,
    /// Color of the area behind.
    pub color: Option<String>,
}

impl SpriteSnapshotConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CellWidth`.
    #[inline]
    pub fn cell_width(mut self, value: i32) -> Self {
        self.cell_width = Some(value);
        self
    }
    /// Sets `CellHeight`.
    #[inline]
    pub fn cell_height(mut self, value: i32) -> Self {
        self.cell_height = Some(value);
        self
    }
    /// Sets `Padding`.
    #[inline]
    pub fn padding(mut self, value: i32) -> Self {
        self.padding = Some(value);
        self
    }
    /// Sets `Margin`.
    #[inline]
    pub fn margin(mut self, value: i32) -> Self {
        self.margin = Some(value);
        self
    }
    /// Sets `Columns`.
    #[inline]
    pub fn columns(mut self, value: i32) -> Self {
        self.columns = Some(value);
        self
    }
    /// Sets `Lines`.
    #[inline]
    pub fn lines(mut self, value: i32) -> Self {
        self.lines = Some(value);
        self
    }
    /// Sets `Color`.
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

request! {
    SpriteSnapshotConfig {
        "CellWidth" => cell_width: field,
        "CellHeight" => cell_height: field,
        "Padding" => padding: field,
        "Margin" => margin: field,
        "Columns" => columns: field,
        "Lines" => lines: field,
        "Color" => color: field,
    }
}

/// Settings of the schedule, and what it works with.
#[non_exhaustive]
pub struct ScheduleConfig {
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl ScheduleConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    ScheduleConfig {
        "PipelineId" => pipeline_id: field,
    }
}
