// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamWatermarks`, from `live/DescribeLiveStreamWatermarks.md`.

use alicloud_runtime::codegen::*;

/// Lists watermark templates, optionally by domain or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamWatermarksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_watermarks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Text to search for.
    pub key_word: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeLiveStreamWatermarksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    DescribeLiveStreamWatermarksRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "KeyWord" => key_word: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLiveStreamWatermarksRequest {
    type Response = DescribeLiveStreamWatermarksResponse;
    type Error = DescribeLiveStreamWatermarksError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamWatermarks")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamWatermarksError] = &[
        DescribeLiveStreamWatermarksError::InvalidParameters,
    ];
}

impl Paginated for DescribeLiveStreamWatermarksRequest {
    type Item = Watermark;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.watermark_list)
    }
}

/// Response to [`DescribeLiveStreamWatermarksRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarksResponse {
    /// How many items there are in all. Example: `100`.
    pub total: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64- af62-20e91b9676b3`.
    pub request_id: Option<String>,
    /// Items of the kind watermark that were found or are concerned.
    pub watermark_list: Vec<Watermark>,
}

response! {
    DescribeLiveStreamWatermarksResponse {
        "Total" => total: value,
        "RequestId" => request_id: value,
        "WatermarkList" => watermark_list: list("Watermark"),
    }
}

/// Items of the kind watermark that were found or are concerned.
#[non_exhaustive]
pub struct Watermark {
    /// Kind of the item, out of those that the service tells apart. Example: `0`.
    pub type_: Option<i32>,
    /// Horizontal distance of the watermark from its corner, in pixels. Example: `50.0`.
    pub x_offset: Option<f64>,
    /// Width of the ref in the picture or video. Example: `1920`.
    pub ref_width: Option<i32>,
    /// Vertical distance of the watermark from its corner, in pixels. Example: `100.0`.
    pub y_offset: Option<f64>,
    /// Extent from top to bottom. Example: `200`.
    pub height: Option<i32>,
    /// Height of the ref in the picture or video. Example: `1080`.
    pub ref_height: Option<i32>,
    /// Web address under which the picture is found. Example: `http://example.com`.
    pub picture_url: Option<String>,
    /// Opacity; the smaller, the more shines through. Example: `255`.
    pub transparency: Option<i32>,
    /// Free text that describes the item to people. Example: `my watermark`.
    pub description: Option<String>,
    /// Corner of the picture from which the watermark's place is counted. Example: `TopRight`.
    pub offset_corner: Option<String>,
    /// How many there are of this: rule. Example: `12`.
    pub rule_count: Option<i32>,
    /// Name that people know the item by. Example: `livewatermark****`.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `445409ec-7eaa-4 61d-8f29-4bec2eb9 ****`.
    pub template_id: Option<String>,
}

response! {
    Watermark {
        "Type" => type_: value,
        "XOffset" => x_offset: value,
        "RefWidth" => ref_width: value,
        "YOffset" => y_offset: value,
        "Height" => height: value,
        "RefHeight" => ref_height: value,
        "PictureUrl" => picture_url: value,
        "Transparency" => transparency: value,
        "Description" => description: value,
        "OffsetCorner" => offset_corner: value,
        "RuleCount" => rule_count: value,
        "Name" => name: value,
        "TemplateId" => template_id: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamWatermarksRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DescribeLiveStreamWatermarksError = super::DocumentedError;
