// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMediaByAILabel`, from `ice/SearchMediaByAILabel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AsrInfo, Track};

/// Searches media by persons, subtitles or categories that AI has recognized in them.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::search_media_by_ai_label::MediaStatus;
///
/// let request = alicloud_ice::SearchMediaByAILabelRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_media_by_ai_label(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .search_media_by_ai_label(request)
///     .wait()
///     .until(MediaStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMediaByAILabelRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Words that were given or found.
    pub text: Option<String>,
    /// Which kind of multimodal search it is or is to be.
    pub multimodal_search_type: Option<String>,
    /// Whether labels have to match exactly rather than by likeness.
    pub specific_search: Option<bool>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Way in which the matching works.
    pub matching_mode: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// The custom filters that are concerned.
    pub custom_filters: Option<String>,
    /// Span of creation times, as text, that the media must lie in.
    pub utc_create: Option<String>,
}

impl SearchMediaByAILabelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchLibName`.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
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
    /// Sets `Text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `MultimodalSearchType`.
    pub fn multimodal_search_type(mut self, value: impl Into<String>) -> Self {
        self.multimodal_search_type = Some(value.into());
        self
    }
    /// Sets `SpecificSearch`.
    #[inline]
    pub fn specific_search(mut self, value: bool) -> Self {
        self.specific_search = Some(value);
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `MatchingMode`.
    pub fn matching_mode(mut self, value: impl Into<String>) -> Self {
        self.matching_mode = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `CustomFilters`.
    pub fn custom_filters(mut self, value: impl Into<String>) -> Self {
        self.custom_filters = Some(value.into());
        self
    }
    /// Sets `UtcCreate`.
    pub fn utc_create(mut self, value: impl Into<String>) -> Self {
        self.utc_create = Some(value.into());
        self
    }
}

request! {
    SearchMediaByAILabelRequest {
        "SearchLibName" => search_lib_name: query,
        "MediaType" => media_type: query,
        "SortBy" => sort_by: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Text" => text: query,
        "MultimodalSearchType" => multimodal_search_type: query,
        "SpecificSearch" => specific_search: query,
        "MediaId" => media_id: query,
        "MatchingMode" => matching_mode: query,
        "Namespace" => namespace: query,
        "CustomFilters" => custom_filters: query,
        "UtcCreate" => utc_create: query,
    }
}

impl Operation for SearchMediaByAILabelRequest {
    type Response = SearchMediaByAILabelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchMediaByAILabel")
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

impl Paginated for SearchMediaByAILabelRequest {
    type Item = MediaList;
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

impl Stateful for SearchMediaByAILabelRequest {
    type State = MediaStatus;
    const FAILURES: &'static [MediaStatus] = &[
        MediaStatus::PrepareFail,
        MediaStatus::UploadFail,
        MediaStatus::TranscodeFail,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.media_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .media_list
                .iter()
                .map(|v| (v.media_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`SearchMediaByAILabelRequest`].
#[non_exhaustive]
pub struct SearchMediaByAILabelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items of the kind media that were found or are concerned.
    pub media_list: Vec<MediaList>,
    /// How many items there are in all. Example: `30`.
    pub total: Option<i64>,
}

response! {
    SearchMediaByAILabelResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "MediaList" => media_list: list(""),
        "Total" => total: value,
    }
}

/// Items of the kind media that were found or are concerned.
#[non_exhaustive]
pub struct MediaList {
    /// What was measured or stored about the ai.
    pub ai_data: Option<AiData>,
    /// Where the storage lies. Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<Open<MediaStatus>>,
    /// When the item was created. Example: `2017-11-14T09:15:50Z`.
    pub creation_time: Option<Timestamp>,
    /// Time that is set or recorded for this: modification. Example: `2017-11-14T09:15:50Z`.
    pub modification_time: Option<Timestamp>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `1c6ce34007d571ed94667630a6bc****`.
    pub media_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that the service gave the application. Example: `app-1000000`.
    pub app_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `10897890`.
    pub size: Option<i64>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `12.2`.
    pub duration: Option<f64>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<String>,
}

response! {
    MediaList {
        "AiData" => ai_data: value,
        "StorageLocation" => storage_location: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "ModificationTime" => modification_time: value,
        "MediaId" => media_id: value,
        "Tags" => tags: value,
        "Description" => description: value,
        "AppId" => app_id: value,
        "Size" => size: value,
        "CoverUrl" => cover_url: value,
        "Duration" => duration: value,
        "Title" => title: value,
        "Snapshots" => snapshots: list(""),
    }
}

/// What was measured or stored about the ai.
#[non_exhaustive]
pub struct AiData {
    /// What is known about the ai label.
    pub ai_label_info: Vec<AiLabelInfo>,
    /// What is known about the asr.
    pub asr_info: Vec<AsrInfo>,
    /// What is known about the ocr.
    pub ocr_info: Vec<AsrInfo>,
}

response! {
    AiData {
        "AiLabelInfo" => ai_label_info: list(""),
        "AsrInfo" => asr_info: list(""),
        "OcrInfo" => ocr_info: list(""),
    }
}

/// What is known about the ai label.
#[non_exhaustive]
pub struct AiLabelInfo {
    /// ID of the face that the item belongs to or stands for.
    /// Example: `5FE19530C7A422197535FE74F5DB****`.
    pub face_id: Option<String>,
    /// Which kind of label it is or is to be. Example: `text`.
    pub label_type: Option<String>,
    /// Where it comes from. Example: `vision`.
    pub source: Option<String>,
    /// Class that the item belongs to. Example: `text`.
    pub category: Option<String>,
    /// Name that the label goes by. Example: `text`.
    pub label_name: Option<String>,
    /// ID of the label that the item belongs to or stands for. Example: `103102503**`.
    pub label_id: Option<String>,
    /// The occurrences that were found or are concerned, one entry each.
    pub occurrences: Vec<Occurrence>,
}

response! {
    AiLabelInfo {
        "FaceId" => face_id: value,
        "LabelType" => label_type: value,
        "Source" => source: value,
        "Category" => category: value,
        "LabelName" => label_name: value,
        "LabelId" => label_id: value,
        "Occurrences" => occurrences: list(""),
    }
}

/// The occurrences that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Occurrence {
    /// How sure or how good the result is. Example: `0.75287705`.
    pub score: Option<f64>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `https://service-*/1563457**/service-image/f788974f-9595-43b2`.
    pub image: Option<String>,
    /// ID of the table batch seq that the item belongs to or stands for. Example: `85010D1**`.
    pub table_batch_seq_id: Option<String>,
    /// ID of the clip that the item belongs to or stands for.
    /// Example: `158730355E4B82257D8AA1583A58****`.
    pub clip_id: Option<String>,
    /// Where the part begins. Example: `1.4`.
    pub from: Option<f64>,
    /// Where the part ends. Example: `2.5`.
    pub to: Option<f64>,
    /// Name that the finegrain goes by. Example: `text`.
    pub finegrain_name: Option<String>,
    /// ID of the finegrain that the item belongs to or stands for. Example: `103102503**`.
    pub finegrain_id: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// The tracks that were found or are concerned, one entry each.
    pub tracks: Vec<Track>,
}

response! {
    Occurrence {
        "Score" => score: value,
        "Image" => image: value,
        "TableBatchSeqId" => table_batch_seq_id: value,
        "ClipId" => clip_id: value,
        "From" => from: value,
        "To" => to: value,
        "FinegrainName" => finegrain_name: value,
        "FinegrainId" => finegrain_id: value,
        "Content" => content: value,
        "Tracks" => tracks: list(""),
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum MediaStatus {
        /// The file could not be made ready.
        PrepareFail = "PrepareFail",
        /// The file did not arrive.
        UploadFail = "UploadFail",
        /// Made, with nothing done yet.
        Init = "Init",
        /// The file has arrived.
        UploadSucc = "UploadSucc",
        /// Being transcoded.
        Transcoding = "Transcoding",
        /// Transcoding failed.
        TranscodeFail = "TranscodeFail",
        /// Removed.
        Deleted = "Deleted",
        /// Works as usual.
        Normal = "Normal",
        /// The files are being uploaded.
        Uploading = "Uploading",
        /// The file is being made ready.
        Preparing = "Preparing",
        /// Not permitted after the review.
        Blocked = "Blocked",
        /// Under review.
        Checking = "Checking",
    }
}
