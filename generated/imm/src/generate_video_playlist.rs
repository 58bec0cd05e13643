// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateVideoPlaylist`, from `imm/GenerateVideoPlaylist.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Delogos, Desensitization, ExtractSubtitle, Face, FilterAudio, FilterVideo, LicensePlate, Mns, Notification, RocketMQ, TargetAudio, TargetSubtitle, TargetVideo, TranscodeAudio, TranscodeVideo, Watermark};

/// Generates an M3U8 playlist for a video that plays at once and is transcoded as playback
/// proceeds.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::generate_video_playlist::Target;
///
/// let request = alicloud_imm::GenerateVideoPlaylistRequest::new()
///     .project_name("...")
///     .source_uri("...")
///     .targets([Target::new()]);
/// let reply = client.generate_video_playlist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateVideoPlaylistRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// When the source began or is to begin.
    pub source_start_time: Option<f64>,
    /// How long the source lasts.
    pub source_duration: Option<f64>,
    /// The source subtitles to work on or to narrow the list down to.
    pub source_subtitles: Vec<SourceSubtitle>,
    /// Address of the playlist that points to those of picture, sound and subtitles.
    pub master_uri: Option<String>,
    /// **Required.** The targets to work on or to narrow the list down to.
    pub targets: Vec<Target>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: BTreeMap<String, String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
    /// What is done about the overwrite, as rules.
    pub overwrite_policy: Option<String>,
}

impl GenerateVideoPlaylistRequest {
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
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `SourceStartTime`.
    #[inline]
    pub fn source_start_time(mut self, value: f64) -> Self {
        self.source_start_time = Some(value);
        self
    }
    /// Sets `SourceDuration`.
    #[inline]
    pub fn source_duration(mut self, value: f64) -> Self {
        self.source_duration = Some(value);
        self
    }
    /// Sets `SourceSubtitles`.
    pub fn source_subtitles(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceSubtitle>>,
    ) -> Self {
        self.source_subtitles = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MasterURI`.
    pub fn master_uri(mut self, value: impl Into<String>) -> Self {
        self.master_uri = Some(value.into());
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
    /// Sets `Tags`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
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
    /// Sets `OverwritePolicy`.
    pub fn overwrite_policy(mut self, value: impl Into<String>) -> Self {
        self.overwrite_policy = Some(value.into());
        self
    }
}

request! {
    GenerateVideoPlaylistRequest {
        "ProjectName" => project_name: query,
        "UserData" => user_data: query,
        "SourceURI" => source_uri: query,
        "SourceStartTime" => source_start_time: query,
        "SourceDuration" => source_duration: query,
        "SourceSubtitles" => source_subtitles: query_json,
        "MasterURI" => master_uri: query,
        "Targets" => targets: query_json,
        "Tags" => tags: query_json,
        "CredentialConfig" => credential_config: query_json,
        "Notification" => notification: query_json,
        "OverwritePolicy" => overwrite_policy: query,
    }
}

impl Operation for GenerateVideoPlaylistRequest {
    type Response = GenerateVideoPlaylistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateVideoPlaylist")
        .required(&["ProjectName", "SourceURI", "Targets"]);
}

/// Response to [`GenerateVideoPlaylistRequest`].
#[non_exhaustive]
pub struct GenerateVideoPlaylistResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FFF*****`.
    pub request_id: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `1082`.
    pub duration: Option<f64>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `92376fbb-171f-4259-913f-705f7ee0****`.
    pub token: Option<String>,
    /// Address of the playlist that points to those of picture, sound and subtitles; give this one to
    /// the player. Example: `oss://test-bucket/test-object/master.m3u8`.
    pub master_uri: Option<String>,
    /// Playlists of the picture tracks.
    pub video_playlist: Vec<VideoPlaylist>,
    /// Playlists of the sound tracks.
    pub audio_playlist: Vec<AudioPlaylist>,
    /// Playlists of the texts shown under the picture.
    pub subtitle_playlist: Vec<SubtitlePlaylist>,
}

response! {
    GenerateVideoPlaylistResponse {
        "RequestId" => request_id: value,
        "Duration" => duration: value,
        "Token" => token: value,
        "MasterURI" => master_uri: value,
        "VideoPlaylist" => video_playlist: list(""),
        "AudioPlaylist" => audio_playlist: list(""),
        "SubtitlePlaylist" => subtitle_playlist: list(""),
    }
}

/// The source subtitles to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SourceSubtitle {
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl SourceSubtitle {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    SourceSubtitle {
        "URI" => uri: field,
        "Language" => language: field,
    }
}

/// The targets to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Target {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Settings or facts of the picture.
    pub video: Option<TargetVideo>,
    /// Settings or facts of the sound.
    pub audio: Option<TargetAudio>,
    /// What happens to subtitles; without it they are left out or kept as they are in the source.
    pub subtitle: Option<TargetSubtitle>,
    /// How many pieces ahead of the player are transcoded.
    pub transcode_ahead: Option<i32>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Seconds that are transcoded before the playlist is returned; the rest follows while it is
    /// played.
    pub initial_transcode: Option<f64>,
    /// The initial segments to work on or to narrow the list down to.
    pub initial_segments: Vec<f64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: BTreeMap<String, String>,
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
    /// Sets `TranscodeAhead`.
    #[inline]
    pub fn transcode_ahead(mut self, value: i32) -> Self {
        self.transcode_ahead = Some(value);
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: f64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `InitialTranscode`.
    #[inline]
    pub fn initial_transcode(mut self, value: f64) -> Self {
        self.initial_transcode = Some(value);
        self
    }
    /// Sets `InitialSegments`.
    pub fn initial_segments(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.initial_segments = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    Target {
        "URI" => uri: field,
        "Video" => video: field,
        "Audio" => audio: field,
        "Subtitle" => subtitle: field,
        "TranscodeAhead" => transcode_ahead: field,
        "Duration" => duration: field,
        "InitialTranscode" => initial_transcode: field,
        "InitialSegments" => initial_segments: field,
        "Tags" => tags: field,
    }
}

/// Playlists of the picture tracks.
#[non_exhaustive]
pub struct VideoPlaylist {
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `affe0c6042f09722fec95a21b8b******`.
    pub token: Option<String>,
    /// Address of the file, as `oss://` with bucket and object.
    /// Example: `oss://test-bucket/test-object/output-video.m3u8`.
    pub uri: Option<String>,
    /// Width and height of the picture. Example: `640x480`.
    pub resolution: Option<String>,
    /// Rate or share that applies to the frame. Example: `25/1`.
    pub frame_rate: Option<String>,
}

response! {
    VideoPlaylist {
        "Token" => token: value,
        "URI" => uri: value,
        "Resolution" => resolution: value,
        "FrameRate" => frame_rate: value,
    }
}

/// Playlists of the sound tracks.
#[non_exhaustive]
pub struct AudioPlaylist {
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `affe0c6042f09722fec95a21b8b******`.
    pub token: Option<String>,
    /// Address of the file, as `oss://` with bucket and object.
    /// Example: `oss://test-bucket/test-object/output-audio.m3u8`.
    pub uri: Option<String>,
    /// Number that is given for this: channels. Example: `1`.
    pub channels: Option<i32>,
}

response! {
    AudioPlaylist {
        "Token" => token: value,
        "URI" => uri: value,
        "Channels" => channels: value,
    }
}

/// Playlists of the texts shown under the picture.
#[non_exhaustive]
pub struct SubtitlePlaylist {
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `affe0c6042f09722fec95a21b8b******`.
    pub token: Option<String>,
    /// Address of the file, as `oss://` with bucket and object.
    /// Example: `oss://test-bucket/test-object/output-subtitle.m3u8`.
    pub uri: Option<String>,
    /// Language of the texts. Example: `eng`.
    pub language: Option<String>,
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
}

response! {
    SubtitlePlaylist {
        "Token" => token: value,
        "URI" => uri: value,
        "Language" => language: value,
        "Index" => index: value,
    }
}
