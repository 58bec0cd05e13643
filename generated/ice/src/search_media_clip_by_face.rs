// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMediaClipByFace`, from `ice/SearchMediaClipByFace.md`.

use alicloud_runtime::codegen::*;

/// Finds the clips within media in which a face found by
/// [`SearchMediaByFace`](super::Client::search_media_by_face) is seen.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SearchMediaClipByFaceRequest::new()
///     .face_search_token("...")
///     .media_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_media_clip_by_face(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMediaClipByFaceRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the entity that the call is about.
    pub entity_id: Option<String>,
    /// **Required.** Token for the face search; pass it on without reading anything into it.
    pub face_search_token: Option<String>,
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
}

impl SearchMediaClipByFaceRequest {
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
    /// Sets `FaceSearchToken`, which is required.
    pub fn face_search_token(mut self, value: impl Into<String>) -> Self {
        self.face_search_token = Some(value.into());
        self
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    SearchMediaClipByFaceRequest {
        "SearchLibName" => search_lib_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "EntityId" => entity_id: query,
        "FaceSearchToken" => face_search_token: query,
        "MediaId" => media_id: query,
    }
}

impl Operation for SearchMediaClipByFaceRequest {
    type Response = SearchMediaClipByFaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchMediaClipByFace")
        .required(&["FaceSearchToken", "MediaId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

impl Paginated for SearchMediaClipByFaceRequest {
    type Item = MediaClipList;
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
        Some(&mut response.media_clip_list)
    }
}

/// Response to [`SearchMediaClipByFaceRequest`].
#[non_exhaustive]
pub struct SearchMediaClipByFaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E44FFACD-9E90-555A-A09A-6FD3B7335E39`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items of the kind media clip that were found or are concerned.
    pub media_clip_list: Vec<MediaClipList>,
    /// How many items there are in all. Example: `5`.
    pub total: Option<i64>,
}

response! {
    SearchMediaClipByFaceResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "MediaClipList" => media_clip_list: list(""),
        "Total" => total: value,
    }
}

/// Items of the kind media clip that were found or are concerned.
#[non_exhaustive]
pub struct MediaClipList {
    /// How sure or how good the result is. Example: `0.99041677`.
    pub score: Option<f64>,
    /// ID of the entity that the item belongs to or stands for. Example: `1031025****`.
    pub entity_id: Option<String>,
    /// Name that the label goes by. Example: `text`.
    pub label_name: Option<String>,
    /// What is known about each occurrences, one entry each.
    pub occurrences_infos: Vec<OccurrencesInfos>,
    /// Class that the item belongs to. Example: `celebrity`.
    pub category: Option<String>,
}

response! {
    MediaClipList {
        "Score" => score: value,
        "EntityId" => entity_id: value,
        "LabelName" => label_name: value,
        "OccurrencesInfos" => occurrences_infos: list(""),
        "Category" => category: value,
    }
}

/// What is known about each occurrences, one entry each.
#[non_exhaustive]
pub struct OccurrencesInfos {
    /// When it began, or where the period begins that the data is about. Example: `61.066353`.
    pub start_time: Option<f64>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `69.06635`.
    pub end_time: Option<f64>,
    /// What was measured or stored about the track.
    pub track_data: Vec<TrackData>,
}

response! {
    OccurrencesInfos {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "TrackData" => track_data: list(""),
    }
}

/// What was measured or stored about the track.
#[non_exhaustive]
pub struct TrackData {
    /// Moment that the record or data point belongs to. Example: `62.03302`.
    pub timestamp: Option<f64>,
    /// Rectangle around the face.
    pub box_position: Option<BoxPosition>,
}

response! {
    TrackData {
        "Timestamp" => timestamp: value,
        "BoxPosition" => box_position: value,
    }
}

/// Rectangle around the face.
#[non_exhaustive]
pub struct BoxPosition {
    /// Position from the left. Example: `517`.
    pub x: Option<i32>,
    /// Position from the top. Example: `409`.
    pub y: Option<i32>,
    /// Horizontal size of the rectangle, in pixels. Example: `128`.
    pub w: Option<i32>,
    /// Vertical size of the rectangle, in pixels. Example: `168`.
    pub h: Option<i32>,
}

response! {
    BoxPosition {
        "X" => x: value,
        "Y" => y: value,
        "W" => w: value,
        "H" => h: value,
    }
}
