// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of acceleration it is or is to be.
    pub enum AccelerationType {
        /// Makes delivery to viewers faster.
        Play = "play",
        /// Makes the host's way to the live center faster.
        Publish = "publish",
    }
}

/// Items of the kind application that were found or are concerned.
#[non_exhaustive]
pub struct AppList {
    /// Settings of the application, and what it works with.
    pub app_config: BTreeMap<String, String>,
    /// ID that the service gave the application. Example: `VKL3***`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `test`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `502280113`.
    pub create_time: Option<i64>,
    /// Data of your own that was kept with the item.
    pub extension: BTreeMap<String, String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    AppList {
        "AppConfig" => app_config: map,
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "Extension" => extension: map,
        "Status" => status: value,
    }
}

/// Sources of sound in the layout, with volume each.
#[non_exhaustive]
pub struct AudioLayer {
    /// How long the fixed delay lasts.
    pub fixed_delay_duration: Option<i32>,
    /// Which of the two audio channels is used for the volume.
    pub valid_channel: Option<String>,
    /// Rate or share that applies to the volume.
    pub volume_rate: Option<f64>,
}

impl AudioLayer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FixedDelayDuration`.
    #[inline]
    pub fn fixed_delay_duration(mut self, value: i32) -> Self {
        self.fixed_delay_duration = Some(value);
        self
    }
    /// Sets `ValidChannel`.
    pub fn valid_channel(mut self, value: impl Into<String>) -> Self {
        self.valid_channel = Some(value.into());
        self
    }
    /// Sets `VolumeRate`.
    #[inline]
    pub fn volume_rate(mut self, value: f64) -> Self {
        self.volume_rate = Some(value);
        self
    }
}

response! {
    AudioLayer {
        "FixedDelayDuration" => fixed_delay_duration: value,
        "ValidChannel" => valid_channel: value,
        "VolumeRate" => volume_rate: value,
    }
}

/// Picture behind everything else on the canvas.
#[non_exhaustive]
pub struct Background {
    /// Way in which the render works. Example: `1`.
    pub render_mode: Option<String>,
    /// Address under which the file or page is found. Example: `yourImageUrl`.
    pub url: Option<String>,
}

impl Background {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RenderMode`.
    pub fn render_mode(mut self, value: impl Into<String>) -> Self {
        self.render_mode = Some(value.into());
        self
    }
    /// Sets `URL`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

response! {
    Background {
        "RenderMode" => render_mode: value,
        "URL" => url: value,
    }
}

/// What was measured or stored about the code.
#[non_exhaustive]
pub struct CodeData {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// How many were counted. Example: `20`.
    pub count: Option<String>,
    /// Share in the whole. Example: `66.04`.
    pub proportion: Option<String>,
}

response! {
    CodeData {
        "Code" => code: value,
        "Count" => count: value,
        "Proportion" => proportion: value,
    }
}

/// The figures of one interval, by kind.
#[non_exhaustive]
pub struct DataModule {
    /// Value that belongs to the name or key beside it. Example: `423304182`.
    pub value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2015-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataModule {
        "Value" => value: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Time between two of this, or the span in which it holds: usage data per.
#[non_exhaustive]
pub struct DataPerInterval {
    /// The figures of one interval, by kind.
    pub data_module: Vec<DataModule>,
}

response! {
    DataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// The encode params that are concerned.
#[non_exhaustive]
pub struct EncodeParams {
    /// Whether only sound is produced. Example: `false`.
    pub audio_only: Option<String>,
    /// Bit rate of the sound after transcoding, in kbit/s. Example: `128`.
    pub audio_bitrate: Option<String>,
    /// The audio channels that are concerned. Example: `2`.
    pub audio_channels: Option<String>,
    /// Rate or share that applies to the audio sample. Example: `44100`.
    pub audio_sample_rate: Option<String>,
    /// Method by which the picture is compressed. Example: `H.264`.
    pub video_codec: Option<String>,
    /// Bit rate of the picture after transcoding, in kbit/s. Example: `3500`.
    pub video_bitrate: Option<String>,
    /// Pictures a second after mixing or transcoding. Example: `25`.
    pub video_framerate: Option<String>,
    /// Frames from one key frame to the next after mixing or transcoding. Example: `20`.
    pub video_gop: Option<String>,
    /// Height of the video in the picture or video. Example: `1000`.
    pub video_height: Option<String>,
    /// Width of the video in the picture or video. Example: `1920`.
    pub video_width: Option<String>,
    /// Extra options of the encoder, as JSON. Example: `{"profile": "high", "preset": "veryfast"}`.
    pub enhanced_param: Option<String>,
}

impl EncodeParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AudioOnly`.
    pub fn audio_only(mut self, value: impl Into<String>) -> Self {
        self.audio_only = Some(value.into());
        self
    }
    /// Sets `AudioBitrate`.
    pub fn audio_bitrate(mut self, value: impl Into<String>) -> Self {
        self.audio_bitrate = Some(value.into());
        self
    }
    /// Sets `AudioChannels`.
    pub fn audio_channels(mut self, value: impl Into<String>) -> Self {
        self.audio_channels = Some(value.into());
        self
    }
    /// Sets `AudioSampleRate`.
    pub fn audio_sample_rate(mut self, value: impl Into<String>) -> Self {
        self.audio_sample_rate = Some(value.into());
        self
    }
    /// Sets `VideoCodec`.
    pub fn video_codec(mut self, value: impl Into<String>) -> Self {
        self.video_codec = Some(value.into());
        self
    }
    /// Sets `VideoBitrate`.
    pub fn video_bitrate(mut self, value: impl Into<String>) -> Self {
        self.video_bitrate = Some(value.into());
        self
    }
    /// Sets `VideoFramerate`.
    pub fn video_framerate(mut self, value: impl Into<String>) -> Self {
        self.video_framerate = Some(value.into());
        self
    }
    /// Sets `VideoGop`.
    pub fn video_gop(mut self, value: impl Into<String>) -> Self {
        self.video_gop = Some(value.into());
        self
    }
    /// Sets `VideoHeight`.
    pub fn video_height(mut self, value: impl Into<String>) -> Self {
        self.video_height = Some(value.into());
        self
    }
    /// Sets `VideoWidth`.
    pub fn video_width(mut self, value: impl Into<String>) -> Self {
        self.video_width = Some(value.into());
        self
    }
    /// Sets `EnhancedParam`.
    pub fn enhanced_param(mut self, value: impl Into<String>) -> Self {
        self.enhanced_param = Some(value.into());
        self
    }
}

response! {
    EncodeParams {
        "AudioOnly" => audio_only: value,
        "AudioBitrate" => audio_bitrate: value,
        "AudioChannels" => audio_channels: value,
        "AudioSampleRate" => audio_sample_rate: value,
        "VideoCodec" => video_codec: value,
        "VideoBitrate" => video_bitrate: value,
        "VideoFramerate" => video_framerate: value,
        "VideoGop" => video_gop: value,
        "VideoHeight" => video_height: value,
        "VideoWidth" => video_width: value,
        "EnhancedParam" => enhanced_param: value,
    }
}

/// The failed items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FailedItem {
    /// ID of the item that the item belongs to or stands for.
    /// Example: `c09f3d63-eacf-4fbf-bd48-a07a6ba7****`.
    pub item_id: Option<String>,
    /// Name that the item goes by. Example: `item1`.
    pub item_name: Option<String>,
}

response! {
    FailedItem {
        "ItemId" => item_id: value,
        "ItemName" => item_name: value,
    }
}

/// The function args that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FunctionArg {
    /// Name that the arg goes by. Example: `domain_name`.
    pub arg_name: Option<String>,
    /// Value that the arg has or is given. Example: `developer.aliyundoc.com`.
    pub arg_value: Option<String>,
}

response! {
    FunctionArg {
        "ArgName" => arg_name: value,
        "ArgValue" => arg_value: value,
    }
}

/// Items of the kind group that were found or are concerned.
#[non_exhaustive]
pub struct GroupList {
    /// ID of the group that the call or the item is about. Example: `cU9MeBqf****`.
    pub group_id: Option<String>,
    /// ID of the creator that the item belongs to or stands for. Example: `user_77`.
    pub creator_id: Option<String>,
    /// Items of the kind admin that were found or are concerned. Example: `uid1`.
    pub admin_list: Vec<String>,
    /// When it was made, in seconds since 1970. Example: `1698299727`.
    pub createtime: Option<i64>,
    /// Name of the group that the call or the item is about. Example: `mytestgroup`.
    pub group_name: Option<String>,
    /// What is known about the group. Example: `testgroupinfo`.
    pub group_info: Option<String>,
    /// Whether it was removed. Example: `true`.
    pub delete: Option<bool>,
}

response! {
    GroupList {
        "GroupId" => group_id: value,
        "CreatorId" => creator_id: value,
        "AdminList" => admin_list: list(""),
        "Createtime" => createtime: value,
        "GroupName" => group_name: value,
        "GroupInfo" => group_info: value,
        "Delete" => delete: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// The failed items that were found or are concerned, one entry each.
    pub failed_items: Vec<FailedItem>,
    /// The success items that were found or are concerned, one entry each.
    pub success_items: Vec<FailedItem>,
}

response! {
    Items {
        "FailedItems" => failed_items: list(""),
        "SuccessItems" => success_items: list(""),
    }
}

/// The transcoding job on an edge node.
#[non_exhaustive]
pub struct Job {
    /// When the item was created.
    pub create_time: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// When the job was last started.
    pub last_start_at: Option<String>,
    /// When the job was last stopped.
    pub last_stop_at: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// What the edge node takes as its source.
    pub stream_input: Option<String>,
    /// Where the edge node sends its result.
    pub stream_output: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

response! {
    Job {
        "CreateTime" => create_time: value,
        "JobId" => job_id: value,
        "LastStartAt" => last_start_at: value,
        "LastStopAt" => last_stop_at: value,
        "Name" => name: value,
        "Status" => status: value,
        "StreamInput" => stream_input: value,
        "StreamOutput" => stream_output: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
    }
}

/// Place of the media picture in the scene.
#[non_exhaustive]
pub struct Layout {
    /// Horizontal place as a share of the canvas.
    pub position_x: Option<f64>,
    /// Vertical place as a share of the canvas.
    pub position_y: Option<f64>,
    /// Vertical size as a share of the whole canvas.
    pub height_normalized: Option<f64>,
}

impl Layout {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PositionX`.
    #[inline]
    pub fn position_x(mut self, value: f64) -> Self {
        self.position_x = Some(value);
        self
    }
    /// Sets `PositionY`.
    #[inline]
    pub fn position_y(mut self, value: f64) -> Self {
        self.position_y = Some(value);
        self
    }
    /// Sets `HeightNormalized`.
    #[inline]
    pub fn height_normalized(mut self, value: f64) -> Self {
        self.height_normalized = Some(value);
        self
    }
}

request! {
    Layout {
        "PositionX" => position_x: field,
        "PositionY" => position_y: field,
        "HeightNormalized" => height_normalized: field,
    }
}

/// Whether each frame carries layout and volumes; an empty object does so with the defaults.
#[non_exhaustive]
pub struct LayoutVolume {
    /// Whether each key frame carries the data too, so that late viewers have it at once.
    pub follow_idr: Option<String>,
    /// Time from one run, check or data point to the next. Example: `1000`.
    pub interval: Option<String>,
}

impl LayoutVolume {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FollowIdr`.
    pub fn follow_idr(mut self, value: impl Into<String>) -> Self {
        self.follow_idr = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

response! {
    LayoutVolume {
        "FollowIdr" => follow_idr: value,
        "Interval" => interval: value,
    }
}

values! {
    /// Which kind of matting it is or is to be.
    pub enum MattingType {
        /// The person stands in front of a green screen.
        Green = "green",
        /// The person stands in front of a blue screen.
        Blue = "blue",
        /// The person stands in front of anything.
        Complex = "complex",
    }
}

values! {
    /// Which kind of background it is or is to be.
    pub enum MediaType {
        /// A video file.
        Vod = "VOD",
        /// A live stream.
        Live = "LIVE",
        /// A still picture.
        Pic = "PIC",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageGroupResult {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    MessageGroupResult {
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageToGroupResult {
    /// ID of the message that the item belongs to or stands for. Example: `qt***`.
    pub message_id: Option<String>,
}

response! {
    MessageToGroupResult {
        "MessageId" => message_id: value,
    }
}

/// Picture or color behind the mixed pictures.
#[non_exhaustive]
pub struct MixBackground {
    /// Way in which the render works.
    pub render_mode: Option<i32>,
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
}

impl MixBackground {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RenderMode`.
    #[inline]
    pub fn render_mode(mut self, value: i32) -> Self {
        self.render_mode = Some(value);
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

request! {
    MixBackground {
        "RenderMode" => render_mode: field,
        "Url" => url: field,
    }
}

/// The mix layout params that are concerned.
#[non_exhaustive]
pub struct MixLayoutParams {
    /// Picture or color behind the mixed pictures.
    pub mix_background: Option<MixBackground>,
    /// The user panes to work on or to narrow the list down to.
    pub user_panes: Vec<MixLayoutParamsUserPane>,
}

impl MixLayoutParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MixBackground`.
    pub fn mix_background(mut self, value: impl Into<MixBackground>) -> Self {
        self.mix_background = Some(value.into());
        self
    }
    /// Sets `UserPanes`.
    pub fn user_panes(
        mut self,
        value: impl IntoIterator<Item = impl Into<MixLayoutParamsUserPane>>,
    ) -> Self {
        self.user_panes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MixLayoutParams {
        "MixBackground" => mix_background: field,
        "UserPanes" => user_panes: field,
    }
}

/// The user panes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct MixLayoutParamsUserPane {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<i32>,
    /// Vertical size of the picture or caption, in pixels where it is not a share.
    pub height: Option<String>,
    /// Horizontal size of the picture or caption, in pixels where it is not a share.
    pub width: Option<String>,
    /// Horizontal place as a share of the canvas.
    pub x: Option<String>,
    /// Vertical place as a share of the canvas.
    pub y: Option<String>,
    /// Which picture lies over which; 0 is at the bottom.
    pub z_order: Option<i32>,
    /// Picture or color behind the one user's picture.
    pub sub_background: Option<MixBackground>,
}

impl MixLayoutParamsUserPane {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    #[inline]
    pub fn source_type(mut self, value: i32) -> Self {
        self.source_type = Some(value);
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `X`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
    /// Sets `Y`.
    pub fn y(mut self, value: impl Into<String>) -> Self {
        self.y = Some(value.into());
        self
    }
    /// Sets `ZOrder`.
    #[inline]
    pub fn z_order(mut self, value: i32) -> Self {
        self.z_order = Some(value);
        self
    }
    /// Sets `SubBackground`.
    pub fn sub_background(mut self, value: impl Into<MixBackground>) -> Self {
        self.sub_background = Some(value.into());
        self
    }
}

request! {
    MixLayoutParamsUserPane {
        "UserId" => user_id: field,
        "SourceType" => source_type: field,
        "Height" => height: field,
        "Width" => width: field,
        "X" => x: field,
        "Y" => y: field,
        "ZOrder" => z_order: field,
        "SubBackground" => sub_background: field,
    }
}

/// Items of the kind mix that were found or are concerned.
#[non_exhaustive]
pub struct MixList {
    /// ID of the location that the item belongs to or stands for. Example: `"RV01", "RV02"`.
    pub location_id: Vec<String>,
}

response! {
    MixList {
        "LocationId" => location_id: list(""),
    }
}

/// Web address under which the multi stream is found.
#[non_exhaustive]
pub struct MultiStreamURL {
    /// Address under which the file or page is found.
    pub url: Option<String>,
    /// Whether the address belongs to a domain of ApsaraVideo Live.
    pub is_ali_cdn: Option<bool>,
}

impl MultiStreamURL {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URL`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `IsAliCdn`.
    #[inline]
    pub fn is_ali_cdn(mut self, value: bool) -> Self {
        self.is_ali_cdn = Some(value);
        self
    }
}

request! {
    MultiStreamURL {
        "URL" => url: field,
        "IsAliCdn" => is_ali_cdn: field,
    }
}

values! {
    /// Whether the domain name is switched on.
    pub enum OnOff {
        /// Each domain is counted by itself.
        On = "on",
        /// The account's domains are counted together.
        Off = "off",
    }
}

values! {
    /// Whether the list goes up or down.
    pub enum Order {
        /// From the smallest to the largest.
        Asc = "asc",
        /// From the largest to the smallest.
        Desc = "desc",
    }
}

/// What is known about each page, one entry each.
#[non_exhaustive]
pub struct PageInfos {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i64>,
}

response! {
    PageInfos {
        "PageIndex" => page_index: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// Data of yours that is handed on in the frames without change.
#[non_exhaustive]
pub struct PassThrough {
    /// Whether each key frame carries the data too, so that late viewers have it at once.
    pub follow_idr: Option<String>,
    /// Time from one run, check or data point to the next. Example: `1000`.
    pub interval: Option<String>,
    /// What the payload contains. Example: `yourPayloadContent`.
    pub payload_content: Option<String>,
    /// Key that opens, signs or picks out the payload content. Example: `yourPayloadContentKey`.
    pub payload_content_key: Option<String>,
}

impl PassThrough {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FollowIdr`.
    pub fn follow_idr(mut self, value: impl Into<String>) -> Self {
        self.follow_idr = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `PayloadContent`.
    pub fn payload_content(mut self, value: impl Into<String>) -> Self {
        self.payload_content = Some(value.into());
        self
    }
    /// Sets `PayloadContentKey`.
    pub fn payload_content_key(mut self, value: impl Into<String>) -> Self {
        self.payload_content_key = Some(value.into());
        self
    }
}

response! {
    PassThrough {
        "FollowIdr" => follow_idr: value,
        "Interval" => interval: value,
        "PayloadContent" => payload_content: value,
        "PayloadContentKey" => payload_content_key: value,
    }
}

/// The position normalizeds that are concerned.
#[non_exhaustive]
pub struct PositionNormalizeds {
    /// Place in the picture or in the list. Example: `0.3`.
    pub position: Vec<f64>,
}

response! {
    PositionNormalizeds {
        "Position" => position: list(""),
    }
}

values! {
    /// Which kind of query it is or is to be.
    pub enum QueryType {
        /// Names that contain the text match.
        Fuzzy = "fuzzy",
        /// Only exactly the same name matches.
        Strict = "strict",
    }
}

/// Notation or file format of the record.
#[non_exhaustive]
pub struct RecordFormat {
    /// How long the slice lasts.
    pub slice_duration: Option<i32>,
    /// Path in the bucket for the segments of an HLS recording, in which variables have to stand.
    pub slice_oss_object_prefix: Option<String>,
    /// How long the cycle lasts.
    pub cycle_duration: Option<i32>,
    /// Path in the bucket for recordings, in which variables have to stand.
    pub oss_object_prefix: Option<String>,
    /// Notation or file format that is used.
    pub format: Option<String>,
}

impl RecordFormat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SliceDuration`.
    #[inline]
    pub fn slice_duration(mut self, value: i32) -> Self {
        self.slice_duration = Some(value);
        self
    }
    /// Sets `SliceOssObjectPrefix`.
    pub fn slice_oss_object_prefix(mut self, value: impl Into<String>) -> Self {
        self.slice_oss_object_prefix = Some(value.into());
        self
    }
    /// Sets `CycleDuration`.
    #[inline]
    pub fn cycle_duration(mut self, value: i32) -> Self {
        self.cycle_duration = Some(value);
        self
    }
    /// Sets `OssObjectPrefix`.
    pub fn oss_object_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_object_prefix = Some(value.into());
        self
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
}

response! {
    RecordFormat {
        "SliceDuration" => slice_duration: value,
        "SliceOssObjectPrefix" => slice_oss_object_prefix: value,
        "CycleDuration" => cycle_duration: value,
        "OssObjectPrefix" => oss_object_prefix: value,
        "Format" => format: value,
    }
}

/// What is known about the record.
#[non_exhaustive]
pub struct RecordIndexInfo {
    /// Web address under which the record is found. Example: `http://*****/atestObject.m3u8`.
    pub record_url: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// When the item was created. Example: `2016-05-27T09:40:56Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the record that the item belongs to or stands for.
    /// Example: `c4d7f0a4-b506-43f9-8de3-07732c3f****`.
    pub record_id: Option<String>,
    /// Extent from top to bottom. Example: `480`.
    pub height: Option<i32>,
    /// Name of the OSS bucket for the OSS. Example: `liveBucket****`.
    pub oss_bucket: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Path of the file in the bucket. Example: `liveObject****.m3u8`.
    pub oss_object: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-01T07:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-01T07:36:00Z`.
    pub start_time: Option<Timestamp>,
    /// Extent from left to right. Example: `640`.
    pub width: Option<i32>,
    /// How long it lasts, or how long the term bought is. Example: `20`.
    pub duration: Option<f64>,
    /// Host name at which the OSS is reached. Example: `cn-oss-****.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
}

response! {
    RecordIndexInfo {
        "RecordUrl" => record_url: value,
        "StreamName" => stream_name: value,
        "CreateTime" => create_time: value,
        "RecordId" => record_id: value,
        "Height" => height: value,
        "OssBucket" => oss_bucket: value,
        "DomainName" => domain_name: value,
        "OssObject" => oss_object: value,
        "EndTime" => end_time: value,
        "AppName" => app_name: value,
        "StartTime" => start_time: value,
        "Width" => width: value,
        "Duration" => duration: value,
        "OssEndpoint" => oss_endpoint: value,
    }
}

values! {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub enum Region {
        /// The task runs in Tokyo.
        ApNortheast1 = "ap-northeast-1",
        /// The task runs in Singapore.
        ApSoutheast1 = "ap-southeast-1",
        /// The task runs in Jakarta.
        ApSoutheast5 = "ap-southeast-5",
        /// The task runs in Frankfurt.
        EuCentral1 = "eu-central-1",
        /// The task runs in Riyadh.
        MeCentral1 = "me-central-1",
        /// The task runs in Beijing.
        CnBeijing = "cn-beijing",
        /// The task runs in Shanghai.
        CnShanghai = "cn-shanghai",
        /// The task runs in Shenzhen.
        CnShenzhen = "cn-shenzhen",
        /// The task runs in Qingdao.
        CnQingdao = "cn-qingdao",
        /// The task runs in a region for tests of the service.
        Preregion = "preregion",
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Accelerated domain name, the only resource that carries tags.
        Domain = "DOMAIN",
        /// A domain of ApsaraVideo Live.
        Domain3 = "domain",
        /// A domain of ApsaraVideo Live.
        Domain2 = "Domain",
    }
}

/// The sei params that are concerned.
#[non_exhaustive]
pub struct SeiParams {
    /// Whether the frames carry layout and volumes.
    pub layout_volume: Option<LayoutVolume>,
    /// Data of yours that is handed on in the frames without change.
    pub pass_through: Option<PassThrough>,
    /// Which kind of payload it is or is to be. Example: `100`.
    pub payload_type: Option<String>,
}

impl SeiParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LayoutVolume`.
    pub fn layout_volume(mut self, value: impl Into<LayoutVolume>) -> Self {
        self.layout_volume = Some(value.into());
        self
    }
    /// Sets `PassThrough`.
    pub fn pass_through(mut self, value: impl Into<PassThrough>) -> Self {
        self.pass_through = Some(value.into());
        self
    }
    /// Sets `PayloadType`.
    pub fn payload_type(mut self, value: impl Into<String>) -> Self {
        self.payload_type = Some(value.into());
        self
    }
}

response! {
    SeiParams {
        "LayoutVolume" => layout_volume: value,
        "PassThrough" => pass_through: value,
        "PayloadType" => payload_type: value,
    }
}

/// The single sub params that are concerned.
#[non_exhaustive]
pub struct SingleSubParams {
    /// Which kind of source it is or is to be. Example: `camera`.
    pub source_type: Option<String>,
    /// Which kind of stream it is or is to be. Example: `0`.
    pub stream_type: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `yourSubUserId`.
    pub user_id: Option<String>,
}

impl SingleSubParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `StreamType`.
    pub fn stream_type(mut self, value: impl Into<String>) -> Self {
        self.stream_type = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

response! {
    SingleSubParams {
        "SourceType" => source_type: value,
        "StreamType" => stream_type: value,
        "UserId" => user_id: value,
    }
}

/// What is known about each stream, one entry each.
#[non_exhaustive]
pub struct StreamInfo {
    /// Web address under which the output stream is found. Example: `http://live/caster/example.net`.
    pub output_stream_url: Option<String>,
    /// Settings of the transcode, and what it works with. Example: `lld`.
    pub transcode_config: Option<String>,
    /// Notation or file format of the video. Example: `flv`.
    pub video_format: Option<String>,
}

response! {
    StreamInfo {
        "OutputStreamUrl" => output_stream_url: value,
        "TranscodeConfig" => transcode_config: value,
        "VideoFormat" => video_format: value,
    }
}

values! {
    /// Which kind of stream it is or is to be.
    pub enum StreamType {
        /// The pushed and the transcoded streams.
        All = "all",
        /// The streams as they were pushed.
        Raw = "raw",
        /// The streams that came out of transcoding.
        Trans = "trans",
    }
}

/// The subscribe params that are concerned.
#[non_exhaustive]
pub struct SubscribeParams {
    /// **Required.** IDs of the subscribe users to work on or to narrow the list down to.
    /// Items: at most 17.
    pub subscribe_user_id_list: Vec<SubscribeUserIdList>,
}

impl SubscribeParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubscribeUserIdList`, which is required.
    pub fn subscribe_user_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SubscribeUserIdList>>,
    ) -> Self {
        self.subscribe_user_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SubscribeParams {
        "SubscribeUserIdList" => subscribe_user_id_list: field,
    }
}

/// IDs of the subscribe users to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SubscribeUserIdList {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Which kind of stream it is or is to be.
    pub stream_type: Option<i32>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<i32>,
}

impl SubscribeUserIdList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `StreamType`.
    #[inline]
    pub fn stream_type(mut self, value: i32) -> Self {
        self.stream_type = Some(value);
        self
    }
    /// Sets `SourceType`.
    #[inline]
    pub fn source_type(mut self, value: i32) -> Self {
        self.source_type = Some(value);
        self
    }
}

request! {
    SubscribeUserIdList {
        "UserId" => user_id: field,
        "StreamType" => stream_type: field,
        "SourceType" => source_type: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The transcoding template for edge nodes.
#[non_exhaustive]
pub struct Template {
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<String>,
    /// Method by which the stream is compressed.
    pub codec: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// Pictures a second.
    pub fps: Option<String>,
    /// Frames or seconds from one key frame to the next.
    pub gop: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Width and height of the picture.
    pub resolution: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

response! {
    Template {
        "Bitrate" => bitrate: value,
        "Codec" => codec: value,
        "CreateTime" => create_time: value,
        "Fps" => fps: value,
        "Gop" => gop: value,
        "Name" => name: value,
        "Resolution" => resolution: value,
        "TemplateId" => template_id: value,
        "Type" => type_: value,
    }
}

/// The transcode params that are concerned.
#[non_exhaustive]
pub struct TranscodeParams {
    /// Picture behind everything else on the canvas.
    pub background: Option<Background>,
    /// The encode params that are concerned.
    pub encode_params: Option<EncodeParams>,
    /// Where each picture stands on the canvas.
    pub layout: Option<TranscodeParamsLayout>,
    /// What is known about each user, one entry each.
    pub user_infos: Vec<UserInfos>,
}

impl TranscodeParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Background`.
    pub fn background(mut self, value: impl Into<Background>) -> Self {
        self.background = Some(value.into());
        self
    }
    /// Sets `EncodeParams`.
    pub fn encode_params(mut self, value: impl Into<EncodeParams>) -> Self {
        self.encode_params = Some(value.into());
        self
    }
    /// Sets `Layout`.
    pub fn layout(mut self, value: impl Into<TranscodeParamsLayout>) -> Self {
        self.layout = Some(value.into());
        self
    }
    /// Sets `UserInfos`.
    pub fn user_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserInfos>>,
    ) -> Self {
        self.user_infos = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TranscodeParams {
        "Background" => background: field,
        "EncodeParams" => encode_params: field,
        "Layout" => layout: field,
        "UserInfos" => user_infos: field,
    }
}

/// Where each picture stands on the canvas.
#[non_exhaustive]
pub struct TranscodeParamsLayout {
    /// The user panes to work on or to narrow the list down to.
    pub user_panes: Vec<UserPane>,
}

impl TranscodeParamsLayout {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPanes`.
    pub fn user_panes(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserPane>>,
    ) -> Self {
        self.user_panes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TranscodeParamsLayout {
        "UserPanes" => user_panes: field,
    }
}

values! {
    /// The transfer args that are concerned.
    pub enum TransferArgs {
        /// Forwards for as long as the setting exists.
        Always = "always",
        /// Forwards from the start time to the end time.
        Time = "time",
    }
}

/// What is known about the user.
#[non_exhaustive]
pub struct UserInfo {
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl UserInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    UserInfo {
        "SourceType" => source_type: field,
        "ChannelId" => channel_id: field,
        "UserId" => user_id: field,
    }
}

/// What is known about each user, one entry each.
#[non_exhaustive]
pub struct UserInfos {
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// Which kind of stream it is or is to be.
    pub stream_type: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl UserInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `StreamType`.
    pub fn stream_type(mut self, value: impl Into<String>) -> Self {
        self.stream_type = Some(value.into());
        self
    }
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    UserInfos {
        "SourceType" => source_type: field,
        "StreamType" => stream_type: field,
        "ChannelId" => channel_id: field,
        "UserId" => user_id: field,
    }
}

/// The user panes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct UserPane {
    /// What is known about the user.
    pub user_info: Option<UserInfo>,
    /// Vertical size of the picture or caption, in pixels where it is not a share.
    pub height: Option<String>,
    /// Horizontal size of the picture or caption, in pixels where it is not a share.
    pub width: Option<String>,
    /// Horizontal place as a share of the canvas.
    pub x: Option<String>,
    /// Vertical place as a share of the canvas.
    pub y: Option<String>,
    /// Which picture lies over which; 0 is at the bottom.
    pub z_order: Option<String>,
    /// Web address under which the background image is found.
    pub background_image_url: Option<String>,
    /// Way in which the render works.
    pub render_mode: Option<String>,
}

impl UserPane {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserInfo`.
    pub fn user_info(mut self, value: impl Into<UserInfo>) -> Self {
        self.user_info = Some(value.into());
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `X`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
    /// Sets `Y`.
    pub fn y(mut self, value: impl Into<String>) -> Self {
        self.y = Some(value.into());
        self
    }
    /// Sets `ZOrder`.
    pub fn z_order(mut self, value: impl Into<String>) -> Self {
        self.z_order = Some(value.into());
        self
    }
    /// Sets `BackgroundImageUrl`.
    pub fn background_image_url(mut self, value: impl Into<String>) -> Self {
        self.background_image_url = Some(value.into());
        self
    }
    /// Sets `RenderMode`.
    pub fn render_mode(mut self, value: impl Into<String>) -> Self {
        self.render_mode = Some(value.into());
        self
    }
}

request! {
    UserPane {
        "UserInfo" => user_info: field,
        "Height" => height: field,
        "Width" => width: field,
        "X" => x: field,
        "Y" => y: field,
        "ZOrder" => z_order: field,
        "BackgroundImageUrl" => background_image_url: field,
        "RenderMode" => render_mode: field,
    }
}

/// Elements of the picture in the layout, with place and size each.
#[non_exhaustive]
pub struct VideoLayer {
    /// Way in which the fill works.
    pub fill_mode: Option<String>,
    /// How long the fixed delay lasts.
    pub fixed_delay_duration: Option<i32>,
    /// Vertical size as a share of the whole canvas.
    pub height_normalized: Option<f64>,
    /// Horizontal and vertical place as shares of the canvas, counted from the reference corner.
    /// Items: at most 2.
    pub position_normalized: Vec<f64>,
    /// Corner or point of the element that its place is counted from.
    pub position_refer: Option<String>,
    /// Horizontal size as a share of the canvas.
    pub width_normalized: Option<f64>,
}

impl VideoLayer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FillMode`.
    pub fn fill_mode(mut self, value: impl Into<String>) -> Self {
        self.fill_mode = Some(value.into());
        self
    }
    /// Sets `FixedDelayDuration`.
    #[inline]
    pub fn fixed_delay_duration(mut self, value: i32) -> Self {
        self.fixed_delay_duration = Some(value);
        self
    }
    /// Sets `HeightNormalized`.
    #[inline]
    pub fn height_normalized(mut self, value: f64) -> Self {
        self.height_normalized = Some(value);
        self
    }
    /// Sets `PositionNormalized`.
    pub fn position_normalized(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.position_normalized = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PositionRefer`.
    pub fn position_refer(mut self, value: impl Into<String>) -> Self {
        self.position_refer = Some(value.into());
        self
    }
    /// Sets `WidthNormalized`.
    #[inline]
    pub fn width_normalized(mut self, value: f64) -> Self {
        self.width_normalized = Some(value);
        self
    }
}

request! {
    VideoLayer {
        "FillMode" => fill_mode: field,
        "FixedDelayDuration" => fixed_delay_duration: field,
        "HeightNormalized" => height_normalized: field,
        "PositionNormalized" => position_normalized: field,
        "PositionRefer" => position_refer: field,
        "WidthNormalized" => width_normalized: field,
    }
}

values! {
    /// Whether a line that exists is used before a new one is made.
    pub enum YesNo {
        /// Uses a line that exists.
        Yes = "yes",
        /// Makes a new line.
        No = "no",
    }
}
