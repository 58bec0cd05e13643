// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitDynamicImageJob`, from `ice/SubmitDynamicImageJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output, ScheduleConfig};

/// Starts a job that makes an animated image from part of a video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_dynamic_image_job::Input;
/// use alicloud_ice::submit_dynamic_image_job::Output;
/// use alicloud_ice::submit_dynamic_image_job::TemplateConfig;
///
/// let request = alicloud_ice::SubmitDynamicImageJobRequest::new()
///     .input(Input::new())
///     .output(Output::new())
///     .template_config(TemplateConfig::new());
/// let reply = client.submit_dynamic_image_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitDynamicImageJobRequest {
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

impl SubmitDynamicImageJobRequest {
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
    SubmitDynamicImageJobRequest {
        "Name" => name: query,
        "Input" => input: query_json,
        "Output" => output: query_json,
        "TemplateConfig" => template_config: query_json,
        "ScheduleConfig" => schedule_config: query_json,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitDynamicImageJobRequest {
    type Response = SubmitDynamicImageJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitDynamicImageJob")
        .required(&["Input", "Output", "TemplateConfig"]);
}

/// Response to [`SubmitDynamicImageJobRequest`].
#[non_exhaustive]
pub struct SubmitDynamicImageJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

response! {
    SubmitDynamicImageJobResponse {
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
    /// Notation or file format that is used.
    pub format: Option<String>,
    /// Extent from left to right.
    pub width: Option<i32>,
    /// Extent from top to bottom.
    pub height: Option<i32>,
    /// Pictures a second.
    pub fps: Option<i32>,
    /// Way in which the scan works.
    pub scan_mode: Option<String>,
    /// Way in which the long short works.
    pub long_short_mode: Option<bool>,
    /// Start and length of the part.
    pub time_span: Option<TimeSpan>,
}

impl OverwriteParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
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
    /// Sets `Fps`.
    #[inline]
    pub fn fps(mut self, value: i32) -> Self {
        self.fps = Some(value);
        self
    }
    /// Sets `ScanMode`.
    pub fn scan_mode(mut self, value: impl Into<String>) -> Self {
        self.scan_mode = Some(value.into());
        self
    }
    /// Sets `LongShortMode`.
    #[inline]
    pub fn long_short_mode(mut self, value: bool) -> Self {
        self.long_short_mode = Some(value);
        self
    }
    /// Sets `TimeSpan`.
    pub fn time_span(mut self, value: impl Into<TimeSpan>) -> Self {
        self.time_span = Some(value.into());
        self
    }
}

request! {
    OverwriteParams {
        "Format" => format: field,
        "Width" => width: field,
        "Height" => height: field,
        "Fps" => fps: field,
        "ScanMode" => scan_mode: field,
        "LongShortMode" => long_short_mode: field,
        "TimeSpan" => time_span: field,
    }
}

/// Start and length of the part.
#[non_exhaustive]
pub struct TimeSpan {
    /// Moment at which the part starts.
    pub seek: Option<String>,
    /// Length of the part that is worked on.
    pub duration: Option<String>,
    /// Length that is cut away at the end.
    pub end: Option<String>,
}

impl TimeSpan {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Seek`.
    pub fn seek(mut self, value: impl Into<String>) -> Self {
        self.seek = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `End`.
    pub fn end(mut self, value: impl Into<String>) -> Self {
        self.end = Some(value.into());
        self
    }
}

request! {
    TimeSpan {
        "Seek" => seek: field,
        "Duration" => duration: field,
        "End" => end: field,
    }
}
