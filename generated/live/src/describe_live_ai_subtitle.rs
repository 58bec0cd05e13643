// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveAISubtitle`, from `live/DescribeLiveAISubtitle.md`.

use alicloud_runtime::codegen::*;

/// Lists subtitle templates with their languages, fonts, and colors.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveAISubtitleRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_ai_subtitle(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveAISubtitleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the subtitle that the call is about.
    pub subtitle_id: Option<String>,
    /// Name that the subtitle goes by.
    pub subtitle_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Whether this is the default one of its kind.
    pub is_default: Option<bool>,
}

impl DescribeLiveAISubtitleRequest {
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
    /// Sets `SubtitleId`.
    pub fn subtitle_id(mut self, value: impl Into<String>) -> Self {
        self.subtitle_id = Some(value.into());
        self
    }
    /// Sets `SubtitleName`.
    pub fn subtitle_name(mut self, value: impl Into<String>) -> Self {
        self.subtitle_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

request! {
    DescribeLiveAISubtitleRequest {
        "RegionId" => region_id: query,
        "SubtitleId" => subtitle_id: query,
        "SubtitleName" => subtitle_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "IsDefault" => is_default: query,
    }
}

impl Operation for DescribeLiveAISubtitleRequest {
    type Response = DescribeLiveAISubtitleResponse;
    type Error = DescribeLiveAISubtitleError;
    const INFO: OperationInfo = super::operation("DescribeLiveAISubtitle")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveAISubtitleError] = &[
        DescribeLiveAISubtitleError::InvalidParameter2,
        DescribeLiveAISubtitleError::MissingParameter,
    ];
}

impl Paginated for DescribeLiveAISubtitleRequest {
    type Item = SubtitleConfig;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.subtitle_configs)
    }
}

/// Response to [`DescribeLiveAISubtitleRequest`].
#[non_exhaustive]
pub struct DescribeLiveAISubtitleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64- af62-20e91b96****`.
    pub request_id: Option<String>,
    /// Settings of each subtitle, one entry each.
    pub subtitle_configs: Vec<SubtitleConfig>,
}

response! {
    DescribeLiveAISubtitleResponse {
        "RequestId" => request_id: value,
        "SubtitleConfigs" => subtitle_configs: list("SubtitleConfig"),
    }
}

/// Settings of each subtitle, one entry each.
#[non_exhaustive]
pub struct SubtitleConfig {
    /// Language that the captions are translated into. Example: `zh-CN`.
    pub dst_language: Option<String>,
    /// Language that is spoken in the stream. Example: `zh-CN`.
    pub src_language: Option<String>,
    /// Color of the letters. Example: `0xFFFFFF`.
    pub font_color: Option<String>,
    /// Name that the font goes by. Example: `AlibabaPuHuiTi-Regular`.
    pub font_name: Option<String>,
    /// Whether the spoken language is shown besides the translation. Example: `true`.
    pub show_source_lan: Option<i32>,
    /// Largest value, allowed or found, of this: lines. Example: `2`.
    pub max_lines: Option<i32>,
    /// Characters in a line of captions. Example: `20`.
    pub word_perline: Option<i32>,
    /// Horizontal and vertical place as shares of the canvas.
    pub position_normalized: Option<PositionNormalized>,
    /// Color behind the captions, with opacity. Example: `0xFF0000`.
    pub bg_color: Option<String>,
    /// Width of the area behind the captions, as a share of the canvas. Example: `0.09`.
    pub bg_width_normalized: Option<f64>,
    /// Thickness of the letters' outline, as a share. Example: `0.05`.
    pub border_width_normalized: Option<f64>,
    /// Horizontal size of the picture or pane, in pixels or as a share. Example: `1280`.
    pub width: Option<String>,
    /// Vertical size of the picture or pane, in pixels or as a share. Example: `720`.
    pub height: Option<String>,
    /// Name that the subtitle goes by. Example: `sub1`.
    pub subtitle_name: Option<String>,
    /// ID of the subtitle that the item belongs to or stands for.
    /// Example: `597991f3-6ef9-4100-9238-82951de1****`.
    pub subtitle_id: Option<String>,
    /// Rules that use the subtitle template.
    pub rules_refer: Option<RulesRefer>,
    /// Size of the letters, as a share of the canvas. Example: `0.037`.
    pub font_size_normalized: Option<String>,
    /// Free text that describes the item to people. Example: `live AI subtitle template`.
    pub description: Option<String>,
}

response! {
    SubtitleConfig {
        "DstLanguage" => dst_language: value,
        "SrcLanguage" => src_language: value,
        "FontColor" => font_color: value,
        "FontName" => font_name: value,
        "ShowSourceLan" => show_source_lan: value,
        "MaxLines" => max_lines: value,
        "WordPerline" => word_perline: value,
        "PositionNormalized" => position_normalized: value,
        "BgColor" => bg_color: value,
        "BgWidthNormalized" => bg_width_normalized: value,
        "BorderWidthNormalized" => border_width_normalized: value,
        "Width" => width: value,
        "Height" => height: value,
        "SubtitleName" => subtitle_name: value,
        "SubtitleId" => subtitle_id: value,
        "RulesRefer" => rules_refer: value,
        "FontSizeNormalized" => font_size_normalized: value,
        "Description" => description: value,
    }
}

/// Horizontal and vertical place as shares of the canvas.
#[non_exhaustive]
pub struct PositionNormalized {
    /// Place in the picture or in the list. Example: `[0.3,0.35]`.
    pub position: Vec<f64>,
}

response! {
    PositionNormalized {
        "Position" => position: list(""),
    }
}

/// Rules that use the subtitle template.
#[non_exhaustive]
pub struct RulesRefer {
    /// ID of the rules that the item belongs to or stands for.
    /// Example: `1419783e-0dd2-4485-a298-6e4a0e4e****`.
    pub rules_id: Vec<String>,
}

response! {
    RulesRefer {
        "RulesId" => rules_id: list(""),
    }
}

/// Errors that the documentation of [`DescribeLiveAISubtitleRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type DescribeLiveAISubtitleError = super::DocumentedError;
