// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMedia`, from `ice/SearchMedia.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AsrInfo, MediaFileInfoList, MediaInfoFileInfoListFileBasicInfo, Track};

/// Searches media assets with a match expression, sorted and paged.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SearchMediaRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_media(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMediaRequest {
    /// Condition on the fields of the media, in the search language of the service.
    pub match_: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the entity that the call is about.
    pub entity_id: Option<String>,
    /// Token for the scroll; pass it on without reading anything into it.
    pub scroll_token: Option<String>,
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// The custom filters that are concerned.
    pub custom_filters: Option<String>,
}

impl SearchMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `EntityId`.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `ScrollToken`.
    pub fn scroll_token(mut self, value: impl Into<String>) -> Self {
        self.scroll_token = Some(value.into());
        self
    }
    /// Sets `SearchLibName`.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
    /// Sets `CustomFilters`.
    pub fn custom_filters(mut self, value: impl Into<String>) -> Self {
        self.custom_filters = Some(value.into());
        self
    }
}

request! {
    SearchMediaRequest {
        "Match" => match_: query,
        "SortBy" => sort_by: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "EntityId" => entity_id: query,
        "ScrollToken" => scroll_token: query,
        "SearchLibName" => search_lib_name: query,
        "CustomFilters" => custom_filters: query,
    }
}

impl Operation for SearchMediaRequest {
    type Response = SearchMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchMedia")
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

impl Paginated for SearchMediaRequest {
    type Item = MediaInfoList;
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
        Some(&mut response.media_info_list)
    }
}

/// Response to [`SearchMediaRequest`].
#[non_exhaustive]
pub struct SearchMediaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F61C357-ACC0-57FB-876E-D5879533****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `True`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items of the kind media info that were found or are concerned.
    pub media_info_list: Vec<MediaInfoList>,
    /// Token for the scroll; pass it on without reading anything into it.
    /// Example: `F8C4F642184DBDA5D93907A70AAE****`.
    pub scroll_token: Option<String>,
    /// How many items there are in all. Example: `163`.
    pub total: Option<i64>,
}

response! {
    SearchMediaResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "MediaInfoList" => media_info_list: list(""),
        "ScrollToken" => scroll_token: value,
        "Total" => total: value,
    }
}

/// Items of the kind media info that were found or are concerned.
#[non_exhaustive]
pub struct MediaInfoList {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `3b187b3620c8490886cfc2a9578c****`.
    pub media_id: Option<String>,
    /// What is known about the media basic.
    pub media_basic_info: Option<MediaBasicInfo>,
    /// Items of the kind file info that were found or are concerned.
    pub file_info_list: Vec<MediaFileInfoList>,
    /// What was measured or stored about the ai.
    pub ai_data: Option<AiData>,
    /// What was measured or stored about the ai rough.
    pub ai_rough_data: Option<AiRoughData>,
}

response! {
    MediaInfoList {
        "MediaId" => media_id: value,
        "MediaBasicInfo" => media_basic_info: value,
        "FileInfoList" => file_info_list: list(""),
        "AiData" => ai_data: value,
        "AiRoughData" => ai_rough_data: value,
    }
}

/// What is known about the media basic.
#[non_exhaustive]
pub struct MediaBasicInfo {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `132bd600fc3c71ec99476732a78f****`.
    pub media_id: Option<String>,
    /// Web address under which the input is found.
    pub input_url: Option<String>,
    /// Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Which kind of business it is or is to be. Example: `opening`.
    pub business_type: Option<String>,
    /// Where it comes from. Example: `oss`.
    pub source: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Class that the item belongs to. Example: `image`.
    pub category: Option<String>,
    /// Tags that the media carries. Example: `tags,tags2`.
    pub media_tags: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `https://dtlive-bj.oss-cn/cover/e694372e-4f5b-4821`.
    pub cover_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `userData`.
    pub user_data: Option<String>,
    /// The snapshots that are concerned.
    pub snapshots: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// State that the transcode is in. Example: `Init`.
    pub transcode_status: Option<String>,
    /// When the item was created. Example: `2020-12-01T19:48Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-01T19:48Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: deleted. Example: `2020-12-01T19:48Z`.
    pub deleted_time: Option<Timestamp>,
    /// The sprite images that are concerned. Example: `text`.
    pub sprite_images: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `44`.
    pub cate_id: Option<i64>,
    /// Service that the media belong to. Example: `IMS`.
    pub biz: Option<String>,
    /// Where the upload comes from. Example: `general`.
    pub upload_source: Option<String>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// ID of the reference that the item belongs to or stands for. Example: `123-123`.
    pub reference_id: Option<String>,
}

response! {
    MediaBasicInfo {
        "MediaId" => media_id: value,
        "InputURL" => input_url: value,
        "MediaType" => media_type: value,
        "BusinessType" => business_type: value,
        "Source" => source: value,
        "Title" => title: value,
        "Description" => description: value,
        "Category" => category: value,
        "MediaTags" => media_tags: value,
        "CoverURL" => cover_url: value,
        "UserData" => user_data: value,
        "Snapshots" => snapshots: value,
        "Status" => status: value,
        "TranscodeStatus" => transcode_status: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "DeletedTime" => deleted_time: value,
        "SpriteImages" => sprite_images: value,
        "CateId" => cate_id: value,
        "Biz" => biz: value,
        "UploadSource" => upload_source: value,
        "CateName" => cate_name: value,
        "ReferenceId" => reference_id: value,
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
    /// ID of the label that the item belongs to or stands for. Example: `10310250338`.
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
    /// Picture or system image that is meant, by URL, name or ID. Example: `99C64F6287`.
    pub image: Option<String>,
    /// ID of the table batch seq that the item belongs to or stands for. Example: `85010D1`.
    pub table_batch_seq_id: Option<String>,
    /// ID of the clip that the item belongs to or stands for.
    /// Example: `5FE19530C7A422197535FE74F5DB****`.
    pub clip_id: Option<String>,
    /// Where the part begins. Example: `1.4`.
    pub from: Option<f64>,
    /// Where the part ends. Example: `2.5`.
    pub to: Option<f64>,
    /// Name that the finegrain goes by. Example: `text`.
    pub finegrain_name: Option<String>,
    /// ID of the finegrain that the item belongs to or stands for. Example: `10310250338`.
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
        "clipId" => clip_id: value,
        "From" => from: value,
        "To" => to: value,
        "FinegrainName" => finegrain_name: value,
        "FinegrainId" => finegrain_id: value,
        "Content" => content: value,
        "Tracks" => tracks: list(""),
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
    /// Example: `cd35b0b0025f71edbfcb472190a9****`.
    pub ai_job_id: Option<String>,
    /// How it ended, or what came out. Example: `http://xxxx.json`.
    pub result: Option<String>,
    /// Class that the ai belongs to. Example: `text`.
    pub ai_category: Option<String>,
}

response! {
    AiRoughData {
        "SaveType" => save_type: value,
        "Status" => status: value,
        "AiJobId" => ai_job_id: value,
        "Result" => result: value,
        "AiCategory" => ai_category: value,
    }
}
