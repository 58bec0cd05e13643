// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetectMediaMeta`, from `imm/DetectMediaMeta.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Chain, CredentialConfig, SubtitleStream, VideoStream};

/// Returns format and streams of a media file.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetectMediaMetaRequest::new();
/// let reply = client.detect_media_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetectMediaMetaRequest {
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl DetectMediaMetaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `SourceURI`.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    DetectMediaMetaRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for DetectMediaMetaRequest {
    type Response = DetectMediaMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetectMediaMeta");
}

/// Response to [`DetectMediaMetaRequest`].
#[non_exhaustive]
pub struct DetectMediaMetaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2213B1A9-EB3D-4666-84E0-24980BC*****`.
    pub request_id: Option<String>,
    /// Language of the texts. Example: `eng`.
    pub language: Option<String>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// The video streams that were found or are concerned, one entry each.
    pub video_streams: Vec<VideoStream>,
    /// The audio streams that were found or are concerned, one entry each.
    pub audio_streams: Vec<AudioStream>,
    /// The subtitles that were found or are concerned, one entry each.
    pub subtitles: Vec<SubtitleStream>,
    /// How many there are of this: stream. Example: `2`.
    pub stream_count: Option<i64>,
    /// How many there are of this: program. Example: `2`.
    pub program_count: Option<i64>,
    /// Name that the format goes by. Example: `mov,mp4,m4a,3gp,3g2,mj2`.
    pub format_name: Option<String>,
    /// Name that the format long goes by. Example: `QuickTime / MOV`.
    pub format_long_name: Option<String>,
    /// How large it is, or how many a page holds. Example: `25115517`.
    pub size: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `0.000000`.
    pub start_time: Option<f64>,
    /// Amount of data a second that a stream takes. Example: `13164131`.
    pub bitrate: Option<i64>,
    /// Performer of the piece of music. Example: `unable`.
    pub artist: Option<String>,
    /// Performer that the whole album is listed under. Example: `unable`.
    pub album_artist: Option<String>,
    /// Who wrote the music. Example: `unable`.
    pub composer: Option<String>,
    /// Who plays or sings the piece. Example: `unable`.
    pub performer: Option<String>,
    /// Album that the piece of music is from. Example: `unable`.
    pub album: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `15.263000`.
    pub duration: Option<f64>,
    /// Time that is set or recorded for this: produce. Example: `2022-04-24T02:39:57Z`.
    pub produce_time: Option<Timestamp>,
    /// Latitude and longitude of the place, joined by a comma. Example: `+120.029003,+30.283095`.
    pub lat_long: Option<String>,
    /// Width of the video in the picture or video. Example: `1080`.
    pub video_width: Option<i64>,
    /// Height of the video in the picture or video. Example: `1920`.
    pub video_height: Option<i64>,
    /// The addresses that were found or are concerned, one entry each.
    pub addresses: Vec<Address>,
}

response! {
    DetectMediaMetaResponse {
        "RequestId" => request_id: value,
        "Language" => language: value,
        "Title" => title: value,
        "VideoStreams" => video_streams: list(""),
        "AudioStreams" => audio_streams: list(""),
        "Subtitles" => subtitles: list(""),
        "StreamCount" => stream_count: value,
        "ProgramCount" => program_count: value,
        "FormatName" => format_name: value,
        "FormatLongName" => format_long_name: value,
        "Size" => size: value,
        "StartTime" => start_time: value,
        "Bitrate" => bitrate: value,
        "Artist" => artist: value,
        "AlbumArtist" => album_artist: value,
        "Composer" => composer: value,
        "Performer" => performer: value,
        "Album" => album: value,
        "Duration" => duration: value,
        "ProduceTime" => produce_time: value,
        "LatLong" => lat_long: value,
        "VideoWidth" => video_width: value,
        "VideoHeight" => video_height: value,
        "Addresses" => addresses: list(""),
    }
}
