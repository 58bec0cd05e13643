// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveAISubtitle`, from `live/AddLiveAISubtitle.md`.

use alicloud_runtime::codegen::*;

/// Creates a subtitle template: source and target language, font, colors, position, and lines.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveAISubtitleRequest::new()
///     .subtitle_name("...")
///     .src_language("...")
///     .position_normalized([1.0])
///     .word_per_line(1)
///     .font_size_normalized(1.0);
/// let reply = client.add_live_ai_subtitle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveAISubtitleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the subtitle goes by.
    pub subtitle_name: Option<String>,
    /// **Required.** Language that is spoken in the stream.
    pub src_language: Option<String>,
    /// Language that the captions are translated into.
    pub dst_language: Option<String>,
    /// Color of the letters.
    pub font_color: Option<String>,
    /// Name that the font goes by.
    pub font_name: Option<String>,
    /// Color behind the captions, with opacity.
    pub bg_color: Option<String>,
    /// **Required.** Horizontal and vertical place as shares of the canvas, counted from the reference
    /// corner.
    pub position_normalized: Vec<f64>,
    /// Whether the spoken language is shown besides the translation.
    pub show_source_lan: Option<bool>,
    /// Largest value, allowed or found, of this: lines.
    pub max_lines: Option<i32>,
    /// **Required.** Characters in a line of captions.
    pub word_per_line: Option<i32>,
    /// **Required.** Size of the letters, as a share of the canvas.
    pub font_size_normalized: Option<f64>,
    /// Thickness of the letters' outline, as a share.
    pub border_width_normalized: Option<f64>,
    /// Width of the area behind the captions, as a share of the canvas.
    pub bg_width_normalized: Option<f64>,
    /// Existing subtitle template whose settings are taken over.
    pub copy_from: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Horizontal size of the picture or caption, in pixels where it is not a share.
    pub width: Option<String>,
    /// Vertical size of the picture or caption, in pixels where it is not a share.
    pub height: Option<String>,
}

impl AddLiveAISubtitleRequest {
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
    /// Sets `SubtitleName`, which is required.
    pub fn subtitle_name(mut self, value: impl Into<String>) -> Self {
        self.subtitle_name = Some(value.into());
        self
    }
    /// Sets `SrcLanguage`, which is required.
    pub fn src_language(mut self, value: impl Into<String>) -> Self {
        self.src_language = Some(value.into());
        self
    }
    /// Sets `DstLanguage`.
    pub fn dst_language(mut self, value: impl Into<String>) -> Self {
        self.dst_language = Some(value.into());
        self
    }
    /// Sets `FontColor`.
    pub fn font_color(mut self, value: impl Into<String>) -> Self {
        self.font_color = Some(value.into());
        self
    }
    /// Sets `FontName`.
    pub fn font_name(mut self, value: impl Into<String>) -> Self {
        self.font_name = Some(value.into());
        self
    }
    /// Sets `BgColor`.
    pub fn bg_color(mut self, value: impl Into<String>) -> Self {
        self.bg_color = Some(value.into());
        self
    }
    /// Sets `PositionNormalized`, which is required.
    pub fn position_normalized(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.position_normalized = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ShowSourceLan`.
    #[inline]
    pub fn show_source_lan(mut self, value: bool) -> Self {
        self.show_source_lan = Some(value);
        self
    }
    /// Sets `MaxLines`.
    #[inline]
    pub fn max_lines(mut self, value: i32) -> Self {
        self.max_lines = Some(value);
        self
    }
    /// Sets `WordPerLine`, which is required.
    #[inline]
    pub fn word_per_line(mut self, value: i32) -> Self {
        self.word_per_line = Some(value);
        self
    }
    /// Sets `FontSizeNormalized`, which is required.
    #[inline]
    pub fn font_size_normalized(mut self, value: f64) -> Self {
        self.font_size_normalized = Some(value);
        self
    }
    /// Sets `BorderWidthNormalized`.
    #[inline]
    pub fn border_width_normalized(mut self, value: f64) -> Self {
        self.border_width_normalized = Some(value);
        self
    }
    /// Sets `BgWidthNormalized`.
    #[inline]
    pub fn bg_width_normalized(mut self, value: f64) -> Self {
        self.bg_width_normalized = Some(value);
        self
    }
    /// Sets `CopyFrom`.
    pub fn copy_from(mut self, value: impl Into<String>) -> Self {
        self.copy_from = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
}

request! {
    AddLiveAISubtitleRequest {
        "RegionId" => region_id: query,
        "SubtitleName" => subtitle_name: query,
        "SrcLanguage" => src_language: query,
        "DstLanguage" => dst_language: query,
        "FontColor" => font_color: query,
        "FontName" => font_name: query,
        "BgColor" => bg_color: query,
        "PositionNormalized" => position_normalized: query_json,
        "ShowSourceLan" => show_source_lan: query,
        "MaxLines" => max_lines: query,
        "WordPerLine" => word_per_line: query,
        "FontSizeNormalized" => font_size_normalized: query,
        "BorderWidthNormalized" => border_width_normalized: query,
        "BgWidthNormalized" => bg_width_normalized: query,
        "CopyFrom" => copy_from: query,
        "Description" => description: query,
        "Width" => width: query,
        "Height" => height: query,
    }
}

impl Operation for AddLiveAISubtitleRequest {
    type Response = AddLiveAISubtitleResponse;
    type Error = AddLiveAISubtitleError;
    const INFO: OperationInfo = super::operation("AddLiveAISubtitle")
        .required(
            &[
                "SubtitleName",
                "SrcLanguage",
                "PositionNormalized",
                "WordPerLine",
                "FontSizeNormalized",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [AddLiveAISubtitleError] = &[
        AddLiveAISubtitleError::InvalidParameter2,
        AddLiveAISubtitleError::MissingParameter,
    ];
}

/// Response to [`AddLiveAISubtitleRequest`].
#[non_exhaustive]
pub struct AddLiveAISubtitleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64-af62-20e91b96****`.
    pub request_id: Option<String>,
    /// ID of the subtitle that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub subtitle_id: Option<String>,
}

response! {
    AddLiveAISubtitleResponse {
        "RequestId" => request_id: value,
        "SubtitleId" => subtitle_id: value,
    }
}

/// Errors that the documentation of [`AddLiveAISubtitleRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type AddLiveAISubtitleError = super::DocumentedError;
