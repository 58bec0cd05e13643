// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMediaConvertTask`, from `imm/CreateMediaConvertTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Delogos, Desensitization, ExtractSubtitle, Face, FilterAudio, FilterVideo, LicensePlate, Mns, Notification, RocketMQ, TargetAudio, TargetSubtitle, TargetVideo, TranscodeAudio, TranscodeVideo, Watermark};

/// Starts a task for audio and video: transcoding, concatenation, frame capture or conversion to
/// animated images.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::create_media_convert_task::MediaConvertTaskSource;
/// use alicloud_imm::create_media_convert_task::Target;
///
/// let request = alicloud_imm::CreateMediaConvertTaskRequest::new()
///     .project_name("...")
///     .sources([MediaConvertTaskSource::new()])
///     .targets([Target::new()]);
/// let reply = client.create_media_convert_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMediaConvertTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Servers that the content is fetched from.
    pub sources: Vec<MediaConvertTaskSource>,
    /// **Required.** The targets to work on or to narrow the list down to.
    pub targets: Vec<Target>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
    /// Position of the alignment in its sequence, or the index for it.
    pub alignment_index: Option<i32>,
}

impl CreateMediaConvertTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `Sources`, which is required.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<MediaConvertTaskSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Targets`, which is required.
    pub fn targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Target>>,
    ) -> Self {
        self.targets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
    /// Sets `AlignmentIndex`.
    #[inline]
    pub fn alignment_index(mut self, value: i32) -> Self {
        self.alignment_index = Some(value);
        self
    }
}

request! {
    CreateMediaConvertTaskRequest {
        "ProjectName" => project_name: query,
        "Sources" => sources: query_json,
        "Targets" => targets: query_json,
        "UserData" => user_data: query,
        "Tags" => tags: query_json,
        "CredentialConfig" => credential_config: query_json,
        "Notification" => notification: query_json,
        "AlignmentIndex" => alignment_index: query,
    }
}

impl Operation for CreateMediaConvertTaskRequest {
    type Response = CreateMediaConvertTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMediaConvertTask")
        .required(&["ProjectName", "Sources", "Targets"]);
}

/// Response to [`CreateMediaConvertTaskRequest`].
#[non_exhaustive]
pub struct CreateMediaConvertTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FFFE0B6`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `0ED-1Bz8z71k5TtsUejT4UJ16Es****`.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `MediaConvert-adb1ee28-c4c9-42a7-9f54-3b8eadcb****`.
    pub task_id: Option<String>,
}

response! {
    CreateMediaConvertTaskResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
        "TaskId" => task_id: value,
    }
}

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct MediaConvertTaskSource {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<f64>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// The subtitles to work on or to narrow the list down to.
    pub subtitles: Vec<Subtitle>,
    /// Whether the source is attached to the others.
    pub attached: Option<bool>,
    /// Way in which the align works.
    pub align_mode: Option<String>,
    /// Whether the picture of the source is left out.
    pub disable_video: Option<bool>,
    /// Whether the sound of the source is left out.
    pub disable_audio: Option<bool>,
}

impl MediaConvertTaskSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: f64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: f64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Subtitles`.
    pub fn subtitles(
        mut self,
        value: impl IntoIterator<Item = impl Into<Subtitle>>,
    ) -> Self {
        self.subtitles = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Attached`.
    #[inline]
    pub fn attached(mut self, value: bool) -> Self {
        self.attached = Some(value);
        self
    }
    /// Sets `AlignMode`.
    pub fn align_mode(mut self, value: impl Into<String>) -> Self {
        self.align_mode = Some(value.into());
        self
    }
    /// Sets `DisableVideo`.
    #[inline]
    pub fn disable_video(mut self, value: bool) -> Self {
        self.disable_video = Some(value);
        self
    }
    /// Sets `DisableAudio`.
    #[inline]
    pub fn disable_audio(mut self, value: bool) -> Self {
        self.disable_audio = Some(value);
        self
    }
}

request! {
    MediaConvertTaskSource {
        "URI" => uri: field,
        "StartTime" => start_time: field,
        "Duration" => duration: field,
        "Subtitles" => subtitles: field,
        "Attached" => attached: field,
        "AlignMode" => align_mode: field,
        "DisableVideo" => disable_video: field,
        "DisableAudio" => disable_audio: field,
    }
}

/// The subtitles to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Subtitle {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Seconds by which the subtitles come later.
    pub time_offset: Option<f64>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl Subtitle {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `TimeOffset`.
    #[inline]
    pub fn time_offset(mut self, value: f64) -> Self {
        self.time_offset = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    Subtitle {
        "URI" => uri: field,
        "TimeOffset" => time_offset: field,
        "Language" => language: field,
    }
}

/// The targets to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Target {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// File format that holds picture and sound.
    pub container: Option<String>,
    /// How much faster or slower than the original it plays.
    pub speed: Option<f64>,
    /// How the output is cut into pieces for streaming.
    pub segment: Option<Segment>,
    /// Settings or facts of the picture.
    pub video: Option<TargetVideo>,
    /// Settings or facts of the sound.
    pub audio: Option<TargetAudio>,
    /// What happens to subtitles; without it they are left out or kept as they are in the source.
    pub subtitle: Option<TargetSubtitle>,
    /// Frames, sprite sheets or animations to take from the video.
    pub image: Option<TargetImage>,
    /// Whether title, album and the like are taken out of the media.
    pub strip_metadata: Option<bool>,
}

impl Target {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Container`.
    pub fn container(mut self, value: impl Into<String>) -> Self {
        self.container = Some(value.into());
        self
    }
    /// Sets `Speed`.
    #[inline]
    pub fn speed(mut self, value: f64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `Segment`.
    pub fn segment(mut self, value: impl Into<Segment>) -> Self {
        self.segment = Some(value.into());
        self
    }
    /// Sets `Video`.
    pub fn video(mut self, value: impl Into<TargetVideo>) -> Self {
        self.video = Some(value.into());
        self
    }
    /// Sets `Audio`.
    pub fn audio(mut self, value: impl Into<TargetAudio>) -> Self {
        self.audio = Some(value.into());
        self
    }
    /// Sets `Subtitle`.
    pub fn subtitle(mut self, value: impl Into<TargetSubtitle>) -> Self {
        self.subtitle = Some(value.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<TargetImage>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `StripMetadata`.
    #[inline]
    pub fn strip_metadata(mut self, value: bool) -> Self {
        self.strip_metadata = Some(value);
        self
    }
}

request! {
    Target {
        "URI" => uri: field,
        "Container" => container: field,
        "Speed" => speed: field,
        "Segment" => segment: field,
        "Video" => video: field,
        "Audio" => audio: field,
        "Subtitle" => subtitle: field,
        "Image" => image: field,
        "StripMetadata" => strip_metadata: field,
    }
}

/// How the output is cut into pieces for streaming.
#[non_exhaustive]
pub struct Segment {
    /// Notation or file format that is used.
    pub format: Option<String>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Number that counts or picks out the start.
    pub start_number: Option<i32>,
}

impl Segment {
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
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: f64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `StartNumber`.
    #[inline]
    pub fn start_number(mut self, value: i32) -> Self {
        self.start_number = Some(value);
        self
    }
}

request! {
    Segment {
        "Format" => format: field,
        "Duration" => duration: field,
        "StartNumber" => start_number: field,
    }
}

/// Frames, sprite sheets or animations to take from the video.
#[non_exhaustive]
pub struct TargetImage {
    /// The sprites to work on or to narrow the list down to.
    pub sprites: Vec<Sprite>,
    /// The animations to work on or to narrow the list down to.
    pub animations: Vec<Animation>,
    /// The snapshots to work on or to narrow the list down to.
    pub snapshots: Vec<Snapshot>,
}

impl TargetImage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Sprites`.
    pub fn sprites(
        mut self,
        value: impl IntoIterator<Item = impl Into<Sprite>>,
    ) -> Self {
        self.sprites = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Animations`.
    pub fn animations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Animation>>,
    ) -> Self {
        self.animations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Snapshots`.
    pub fn snapshots(
        mut self,
        value: impl IntoIterator<Item = impl Into<Snapshot>>,
    ) -> Self {
        self.snapshots = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TargetImage {
        "Sprites" => sprites: field,
        "Animations" => animations: field,
        "Snapshots" => snapshots: field,
    }
}

/// The sprites to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Sprite {
    /// Which kind of scale it is or is to be.
    pub scale_type: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<f64>,
    /// Height of the tile in the picture or video.
    pub tile_height: Option<i32>,
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Width of the scale in the picture or video.
    pub scale_width: Option<f64>,
    /// Distance between the pictures of the sprite sheet.
    pub pad: Option<i32>,
    /// **Required.** Notation or file format that is used.
    pub format: Option<String>,
    /// How many there are, or which one it is.
    pub number: Option<i32>,
    /// Height of the scale in the picture or video.
    pub scale_height: Option<f64>,
    /// Width of the tile in the picture or video.
    pub tile_width: Option<i32>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<f64>,
    /// Empty edge around the joined picture, in pixels.
    pub margin: Option<i32>,
    /// Value at which it takes effect.
    pub threshold: Option<i32>,
}

impl Sprite {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScaleType`.
    pub fn scale_type(mut self, value: impl Into<String>) -> Self {
        self.scale_type = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: f64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `TileHeight`.
    #[inline]
    pub fn tile_height(mut self, value: i32) -> Self {
        self.tile_height = Some(value);
        self
    }
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `ScaleWidth`.
    #[inline]
    pub fn scale_width(mut self, value: f64) -> Self {
        self.scale_width = Some(value);
        self
    }
    /// Sets `Pad`.
    #[inline]
    pub fn pad(mut self, value: i32) -> Self {
        self.pad = Some(value);
        self
    }
    /// Sets `Format`, which is required.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `Number`.
    #[inline]
    pub fn number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
    /// Sets `ScaleHeight`.
    #[inline]
    pub fn scale_height(mut self, value: f64) -> Self {
        self.scale_height = Some(value);
        self
    }
    /// Sets `TileWidth`.
    #[inline]
    pub fn tile_width(mut self, value: i32) -> Self {
        self.tile_width = Some(value);
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: f64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Margin`.
    #[inline]
    pub fn margin(mut self, value: i32) -> Self {
        self.margin = Some(value);
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: i32) -> Self {
        self.threshold = Some(value);
        self
    }
}

request! {
    Sprite {
        "ScaleType" => scale_type: field,
        "Mode" => mode: field,
        "StartTime" => start_time: field,
        "TileHeight" => tile_height: field,
        "URI" => uri: field,
        "ScaleWidth" => scale_width: field,
        "Pad" => pad: field,
        "Format" => format: field,
        "Number" => number: field,
        "ScaleHeight" => scale_height: field,
        "TileWidth" => tile_width: field,
        "Interval" => interval: field,
        "Margin" => margin: field,
        "Threshold" => threshold: field,
    }
}

/// The animations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Animation {
    /// Rate or share that applies to the frame.
    pub frame_rate: Option<f64>,
    /// **Required.** Notation or file format that is used.
    pub format: Option<String>,
    /// How many there are, or which one it is.
    pub number: Option<i32>,
    /// Which kind of scale it is or is to be.
    pub scale_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<f64>,
    /// Extent from top to bottom.
    pub height: Option<f64>,
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Extent from left to right.
    pub width: Option<f64>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<f64>,
}

impl Animation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FrameRate`.
    #[inline]
    pub fn frame_rate(mut self, value: f64) -> Self {
        self.frame_rate = Some(value);
        self
    }
    /// Sets `Format`, which is required.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `Number`.
    #[inline]
    pub fn number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
    /// Sets `ScaleType`.
    pub fn scale_type(mut self, value: impl Into<String>) -> Self {
        self.scale_type = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: f64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: f64) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    Animation {
        "FrameRate" => frame_rate: field,
        "Format" => format: field,
        "Number" => number: field,
        "ScaleType" => scale_type: field,
        "StartTime" => start_time: field,
        "Height" => height: field,
        "URI" => uri: field,
        "Width" => width: field,
        "Interval" => interval: field,
    }
}

/// The snapshots to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Snapshot {
    /// **Required.** Notation or file format that is used.
    pub format: Option<String>,
    /// How many there are, or which one it is.
    pub number: Option<i32>,
    /// Which kind of scale it is or is to be.
    pub scale_type: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<f64>,
    /// Extent from top to bottom.
    pub height: Option<f64>,
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Extent from left to right.
    pub width: Option<f64>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<f64>,
    /// Value at which it takes effect.
    pub threshold: Option<i32>,
}

impl Snapshot {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Format`, which is required.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `Number`.
    #[inline]
    pub fn number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
    /// Sets `ScaleType`.
    pub fn scale_type(mut self, value: impl Into<String>) -> Self {
        self.scale_type = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: f64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: f64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: i32) -> Self {
        self.threshold = Some(value);
        self
    }
}

request! {
    Snapshot {
        "Format" => format: field,
        "Number" => number: field,
        "ScaleType" => scale_type: field,
        "Mode" => mode: field,
        "StartTime" => start_time: field,
        "Height" => height: field,
        "URI" => uri: field,
        "Width" => width: field,
        "Interval" => interval: field,
        "Threshold" => threshold: field,
    }
}
