// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMedia`, from `vod/SearchMedia.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttachedMediaCategory, AudioStatus, BusinessType, MediaType, OnOff, Status, VideoStatus};

/// Searches videos, audio, images and other media with the search protocol: matching, ranges,
/// sorting and fields.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SearchMediaRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_media(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMediaRequest {
    /// Which kind of search it is or is to be. Default: `video`. Example: `video`.
    pub search_type: Option<Open<MediaType>>,
    /// The fields that are concerned. Example: `Title,CoverURL`.
    pub fields: Option<String>,
    /// Conditions on the fields of media, such as title, status or tags. Example: `field = value`.
    pub match_: Option<String>,
    /// What the list is sorted by. Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required** under conditions. Token for the scroll; pass it on without reading anything into
    /// it. Example: `vfdvbf454`.
    pub scroll_token: Option<String>,
}

impl SearchMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchType`.
    pub fn search_type(mut self, value: impl Into<Open<MediaType>>) -> Self {
        self.search_type = Some(value.into());
        self
    }
    /// Sets `Fields`.
    pub fn fields(mut self, value: impl Into<String>) -> Self {
        self.fields = Some(value.into());
        self
    }
    /// Sets `Match`.
    pub fn match_(mut self, value: impl Into<String>) -> Self {
        self.match_ = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ScrollToken`.
    pub fn scroll_token(mut self, value: impl Into<String>) -> Self {
        self.scroll_token = Some(value.into());
        self
    }
}

request! {
    SearchMediaRequest {
        "SearchType" => search_type: query,
        "Fields" => fields: query,
        "Match" => match_: query,
        "SortBy" => sort_by: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ScrollToken" => scroll_token: query,
    }
}

impl Operation for SearchMediaRequest {
    type Response = SearchMediaResponse;
    type Error = SearchMediaError;
    const INFO: OperationInfo = super::operation("SearchMedia").read_only();
    const ERRORS: &'static [SearchMediaError] = &[
        SearchMediaError::SortByExceededMax,
        SearchMediaError::ErrorMatchSyntax,
        SearchMediaError::InvalidScrollTokenExpired,
    ];
}

impl Paginated for SearchMediaRequest {
    type Item = Media;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_list)
    }
}

/// Response to [`SearchMediaRequest`].
#[non_exhaustive]
pub struct SearchMediaResponse {
    /// Items of the kind media that were found or are concerned.
    pub media_list: Vec<Media>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3E0CEF83-FB09-4E*****34-BA1451814B03`.
    pub request_id: Option<String>,
    /// Token for the scroll; pass it on without reading anything into it.
    /// Example: `24e0fba7188fa*****e707e146esa54`.
    pub scroll_token: Option<String>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i64>,
}

response! {
    SearchMediaResponse {
        "MediaList" => media_list: list(""),
        "RequestId" => request_id: value,
        "ScrollToken" => scroll_token: value,
        "Total" => total: value,
    }
}

/// Items of the kind media that were found or are concerned.
#[non_exhaustive]
pub struct Media {
    /// Facts about an auxiliary file such as a watermark or subtitles.
    pub attached_media: Option<AttachedMedia>,
    /// Codec, rate and channels of the sound, as JSON.
    pub audio: Option<Audio>,
    /// When the item was created. Example: `2018-07-19T03:45:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Facts about the picture.
    pub image: Option<Image>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `a82a2cd7d4e147bb*****ed6c1ee372`.
    pub media_id: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<Open<MediaType>>,
    /// Codec, size and rate of the picture, as JSON.
    pub video: Option<Video>,
    /// What was measured or stored about the ai.
    pub ai_data: Option<AiData>,
    /// What was measured or stored about the ai rough.
    pub ai_rough_data: Option<AiRoughData>,
}

response! {
    Media {
        "AttachedMedia" => attached_media: value,
        "Audio" => audio: value,
        "CreationTime" => creation_time: value,
        "Image" => image: value,
        "MediaId" => media_id: value,
        "MediaType" => media_type: value,
        "Video" => video: value,
        "AiData" => ai_data: value,
        "AiRoughData" => ai_rough_data: value,
    }
}

/// Facts about an auxiliary file such as a watermark or subtitles.
#[non_exhaustive]
pub struct AttachedMedia {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// Which kind of business it is or is to be. Example: `watermark`.
    pub business_type: Option<Open<BusinessType>>,
    /// The categories that were found or are concerned, one entry each.
    pub categories: Vec<AttachedMediaCategory>,
    /// When the item was created. Example: `2018-07-19T03:45:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `a82a2cd7d4e147b*****a0ed6c1ee372`.
    pub media_id: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2018-07-19T03:48:25Z`.
    pub modification_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<Status>>,
    /// Where the storage lies. Example: `outin-bfefbb90a47c11*****7426.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Address under which the file or page is found. Example: `https://examp.com/****.png`.
    pub url: Option<String>,
}

response! {
    AttachedMedia {
        "AppId" => app_id: value,
        "BusinessType" => business_type: value,
        "Categories" => categories: list(""),
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "MediaId" => media_id: value,
        "ModificationTime" => modification_time: value,
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "Title" => title: value,
        "URL" => url: value,
    }
}

/// Codec, rate and channels of the sound, as JSON.
#[non_exhaustive]
pub struct Audio {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// ID of the audio that the item belongs to or stands for.
    /// Example: `a82a2cd7d4e147bb*****ed6c1ee372`.
    pub audio_id: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `10000123`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `ceshi`.
    pub cate_name: Option<String>,
    /// Web address under which the cover is found. Example: `http://example.com/atest****.jpg`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2018-07-19T03:45:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the download is switched on. Default: `on`. Example: `on`.
    pub download_switch: Option<Open<OnOff>>,
    /// Length in seconds. Example: `123`.
    pub duration: Option<f64>,
    /// Where the media comes from. Example: `general`.
    pub media_source: Option<Open<MediaSource>>,
    /// Time that is set or recorded for this: modification. Example: `2018-07-19T03:48:25Z`.
    pub modification_time: Option<Timestamp>,
    /// State that the preprocess is in. Example: `UnPreprocess`.
    pub preprocess_status: Option<Open<PreprocessStatus>>,
    /// How large it is, or how many a page holds. Example: `123`.
    pub size: Option<i64>,
    /// The snapshots that were found or are concerned, one entry each.
    /// Example: `{“http://sample.aliyun.com/cover02.jpg”}`.
    pub snapshots: Vec<String>,
    /// The sprite snapshots that were found or are concerned, one entry each.
    /// Example: `{“http://sample.aliyun.com/cover02.jpg”}`.
    pub sprite_snapshots: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<AudioStatus>>,
    /// Where the storage lies. Example: `outin-aaa*****aa.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1,tag2`.
    pub tags: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Way in which the transcode works. Default: `FastTranscode`. Example: `FastTranscode`.
    pub transcode_mode: Option<Open<TranscodeMode>>,
    /// When the restored copy goes away again. Example: `2023-03-30T10:14:14Z`.
    pub restore_expiration: Option<Timestamp>,
    /// State that the restore is in. Example: `Success`.
    pub restore_status: Option<String>,
    /// Size, model or class of the storage. Example: `Standard`.
    pub storage_class: Option<String>,
}

response! {
    Audio {
        "AppId" => app_id: value,
        "AudioId" => audio_id: value,
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "DownloadSwitch" => download_switch: value,
        "Duration" => duration: value,
        "MediaSource" => media_source: value,
        "ModificationTime" => modification_time: value,
        "PreprocessStatus" => preprocess_status: value,
        "Size" => size: value,
        "Snapshots" => snapshots: list(""),
        "SpriteSnapshots" => sprite_snapshots: list(""),
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "Title" => title: value,
        "TranscodeMode" => transcode_mode: value,
        "RestoreExpiration" => restore_expiration: value,
        "RestoreStatus" => restore_status: value,
        "StorageClass" => storage_class: value,
    }
}

/// Facts about the picture.
#[non_exhaustive]
pub struct Image {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `1000123`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// When the item was created. Example: `2018-07-19T03:45:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `11130843741*****se99wqmoes`.
    pub image_id: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2018-07-19T03:48:25Z`.
    pub modification_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Uploading`.
    pub status: Option<String>,
    /// Where the storage lies.
    /// Example: `outin-bfefbb90a47c******163e1c7426.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1`.
    pub tags: Option<String>,
    /// Title or heading shown to people. Example: `image1`.
    pub title: Option<String>,
    /// Address under which the file or page is found. Example: `https://examle.com/****.png`.
    pub url: Option<String>,
}

response! {
    Image {
        "AppId" => app_id: value,
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ImageId" => image_id: value,
        "ModificationTime" => modification_time: value,
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "Title" => title: value,
        "URL" => url: value,
    }
}

/// Codec, size and rate of the picture, as JSON.
#[non_exhaustive]
pub struct Video {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `10000123`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `video1`.
    pub cate_name: Option<String>,
    /// Web address under which the cover is found. Example: `https://aaa.com/a.png`.
    pub cover_url: Option<String>,
    /// When the item was created. Example: `2018-07-19T03:45:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the download is switched on. Default: `on`. Example: `on`.
    pub download_switch: Option<Open<OnOff>>,
    /// Length in seconds. Example: `123`.
    pub duration: Option<f64>,
    /// Where the media comes from. Example: `general`.
    pub media_source: Option<Open<MediaSource>>,
    /// Time that is set or recorded for this: modification. Example: `2018-07-19T03:48:25Z`.
    pub modification_time: Option<Timestamp>,
    /// State that the preprocess is in. Example: `Preprocessing`.
    pub preprocess_status: Option<Open<PreprocessStatus>>,
    /// How large it is, or how many a page holds. Example: `123`.
    pub size: Option<i64>,
    /// The snapshots that were found or are concerned, one entry each.
    /// Example: `{“http://sample.aliyun.com/cover02.jpg”}`.
    pub snapshots: Vec<String>,
    /// The sprite snapshots that were found or are concerned, one entry each.
    /// Example: `{“http://sample.aliyun.com/cover02.jpg”}`.
    pub sprite_snapshots: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `Uploading`, `UploadFail`, `UploadSucc`, `Transcoding`, `TranscodeFail`, `Blocked`, `Normal`.
    /// Example: `UploadSucc`.
    pub status: Option<Open<VideoStatus>>,
    /// Where the storage lies.
    /// Example: `outin-bfefbb90a47c******163e1c7426.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1`.
    pub tags: Option<String>,
    /// Title or heading shown to people. Example: `ceshi`.
    pub title: Option<String>,
    /// Way in which the transcode works. Default: `FastTranscode`. Example: `FastTranscode`.
    pub transcode_mode: Option<Open<TranscodeMode>>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `a82a2asdasqadaf3*****faa0ed6c1ee372`.
    pub video_id: Option<String>,
    /// When the restored copy goes away again. Example: `2023-03-30T10:14:14Z`.
    pub restore_expiration: Option<Timestamp>,
    /// State that the restore is in. Example: `Success`.
    pub restore_status: Option<String>,
    /// Size, model or class of the storage. Example: `Standard`.
    pub storage_class: Option<String>,
}

response! {
    Video {
        "AppId" => app_id: value,
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "CoverURL" => cover_url: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "DownloadSwitch" => download_switch: value,
        "Duration" => duration: value,
        "MediaSource" => media_source: value,
        "ModificationTime" => modification_time: value,
        "PreprocessStatus" => preprocess_status: value,
        "Size" => size: value,
        "Snapshots" => snapshots: list(""),
        "SpriteSnapshots" => sprite_snapshots: list(""),
        "Status" => status: value,
        "StorageLocation" => storage_location: value,
        "Tags" => tags: value,
        "Title" => title: value,
        "TranscodeMode" => transcode_mode: value,
        "VideoId" => video_id: value,
        "RestoreExpiration" => restore_expiration: value,
        "RestoreStatus" => restore_status: value,
        "StorageClass" => storage_class: value,
    }
}

/// What was measured or stored about the ai.
#[non_exhaustive]
pub struct AiData {
    /// What is known about the ai label.
    pub ai_label_info: Vec<AiLabelInfo>,
    /// What is known about the ocr.
    pub ocr_info: Vec<OcrInfo>,
}

response! {
    AiData {
        "AiLabelInfo" => ai_label_info: list(""),
        "OcrInfo" => ocr_info: list(""),
    }
}

/// What is known about the ai label.
#[non_exhaustive]
pub struct AiLabelInfo {
    /// The folder-like group of media, or the subjects that were recognized. Example: `text`.
    pub category: Option<String>,
    /// Name that the label goes by. Example: `text`.
    pub label_name: Option<String>,
    /// ID of the label that the item belongs to or stands for. Example: `10310250338`.
    pub label_id: Option<String>,
    /// The occurrences that were found or are concerned, one entry each.
    pub occurrences: Vec<Occurrence>,
}

response! {
    AiLabelInfo {
        "Category" => category: value,
        "LabelName" => label_name: value,
        "LabelId" => label_id: value,
        "Occurrences" => occurrences: list(""),
    }
}

/// The occurrences that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Occurrence {
    /// How sure the finding is; the higher, the surer. Example: `0.75287705`.
    pub score: Option<f64>,
    /// Where the stretch begins. Example: `1.4`.
    pub from: Option<f64>,
    /// Where the stretch ends. Example: `2.5`.
    pub to: Option<f64>,
}

response! {
    Occurrence {
        "Score" => score: value,
        "From" => from: value,
        "To" => to: value,
    }
}

/// What is known about the ocr.
#[non_exhaustive]
pub struct OcrInfo {
    /// Where the stretch begins. Example: `1.4`.
    pub from: Option<f64>,
    /// Where the stretch ends. Example: `2.5`.
    pub to: Option<f64>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
}

response! {
    OcrInfo {
        "From" => from: value,
        "To" => to: value,
        "Content" => content: value,
    }
}

/// What was measured or stored about the ai rough.
#[non_exhaustive]
pub struct AiRoughData {
    /// Which kind of save it is or is to be. Example: `TEXT`.
    pub save_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `SaveSuccess`.
    pub status: Option<String>,
    /// ID of the ai job that the item belongs to or stands for.
    /// Example: `cd35b0b0025f71edbfcb472190a9xxxx`.
    pub ai_job_id: Option<String>,
    /// Class that the ai belongs to. Example: `text`.
    pub ai_category: Option<String>,
}

response! {
    AiRoughData {
        "SaveType" => save_type: value,
        "Status" => status: value,
        "AiJobId" => ai_job_id: value,
        "AiCategory" => ai_category: value,
    }
}

values! {
    /// Where the media comes from.
    pub enum MediaSource {
        /// Uploaded.
        General = "general",
        /// Made with the short video SDK.
        ShortVideo = "short_video",
        /// Made in online editing.
        Editing = "editing",
        /// Recorded from a live stream.
        Live = "live",
    }
}

values! {
    /// State that the preprocess is in.
    pub enum PreprocessStatus {
        /// It has not been made ready for live production.
        UnPreprocess = "UnPreprocess",
        /// It is being made ready for live production.
        Preprocessing = "Preprocessing",
        /// It is ready for live production.
        PreprocessSucceed = "PreprocessSucceed",
        /// It could not be made ready for live production.
        PreprocessFailed = "PreprocessFailed",
    }
}

values! {
    /// Way in which the transcode works.
    pub enum TranscodeMode {
        /// Streams are made while the file arrives.
        FastTranscode = "FastTranscode",
        /// The source is played as it is.
        NoTranscode = "NoTranscode",
        /// Streams are made after the upload, and playing starts later.
        AsyncTranscode = "AsyncTranscode",
    }
}

/// Errors that the documentation of [`SearchMediaRequest`] names.
///
/// - [`SortByExceededMax`](super::DocumentedError::SortByExceededMax)
/// - [`ErrorMatchSyntax`](super::DocumentedError::ErrorMatchSyntax)
/// - [`InvalidScrollTokenExpired`](super::DocumentedError::InvalidScrollTokenExpired)
pub type SearchMediaError = super::DocumentedError;
