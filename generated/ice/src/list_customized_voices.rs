// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomizedVoices`, from `ice/ListCustomizedVoices.md`.

use alicloud_runtime::codegen::*;

/// Lists all customized voices of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListCustomizedVoicesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_customized_voices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomizedVoicesRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListCustomizedVoicesRequest {
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
}

request! {
    ListCustomizedVoicesRequest {
        "Type" => type_: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCustomizedVoicesRequest {
    type Response = ListCustomizedVoicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCustomizedVoices")
        .success_flag("Success")
        .read_only();
}

impl Paginated for ListCustomizedVoicesRequest {
    type Item = CustomizedVoiceList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.customized_voice_list)
    }
}

/// Response to [`ListCustomizedVoicesRequest`].
#[non_exhaustive]
pub struct ListCustomizedVoicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CustomizedVoiceData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListCustomizedVoicesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomizedVoiceData {
    /// Items of the kind customized voice that were found or are concerned.
    pub customized_voice_list: Vec<CustomizedVoiceList>,
    /// How many items match in all, over all pages. Example: `41`.
    pub total_count: Option<i32>,
}

response! {
    CustomizedVoiceData {
        "CustomizedVoiceList" => customized_voice_list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind customized voice that were found or are concerned.
#[non_exhaustive]
pub struct CustomizedVoiceList {
    /// ID of the voice that the item belongs to or stands for. Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// Name that the voice goes by. Example: `text`.
    pub voice_name: Option<String>,
    /// Free text that tells people about the voice. Example: `text`.
    pub voice_desc: Option<String>,
    /// Whether the voice is a woman's or a man's. Example: `male`.
    pub gender: Option<String>,
    /// Use that is meant. Example: `story`.
    pub scenario: Option<String>,
    /// ID of the demo audio media that the item belongs to or stands for.
    /// Example: `****4d5e829d498aaf966b119348****`.
    pub demo_audio_media_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Standard`.
    pub type_: Option<String>,
}

response! {
    CustomizedVoiceList {
        "VoiceId" => voice_id: value,
        "VoiceName" => voice_name: value,
        "VoiceDesc" => voice_desc: value,
        "Gender" => gender: value,
        "Scenario" => scenario: value,
        "DemoAudioMediaId" => demo_audio_media_id: value,
        "Type" => type_: value,
    }
}
