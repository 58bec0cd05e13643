// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveAISubtitle`, from `live/UpdateLiveAISubtitle.md`.

use alicloud_runtime::codegen::*;

/// Changes languages, font, colors, or position in a subtitle template.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveAISubtitleRequest::new()
///     .subtitle_id("...");
/// let reply = client.update_live_ai_subtitle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveAISubtitleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the subtitle goes by.
    pub subtitle_name: Option<String>,
    /// Language that is spoken in the stream.
    pub src_language: Option<String>,
    /// Language that the captions are translated into.
    pub dst_language: Option<String>,
    /// Color of the letters.
    pub font_color: Option<String>,
    /// Name that the font goes by.
    pub font_name: Option<String>,
    /// Color behind the captions, with opacity.
    pub bg_color: Option<String>,
    /// Horizontal and vertical place as shares of the canvas, counted from the reference corner.
    pub position_normalized: Vec<f64>,
    /// Whether the spoken language is shown besides the translation.
    pub show_source_lan: Option<bool>,
    /// Largest value, allowed or found, of this: lines.
    pub max_lines: Option<i32>,
    /// Characters in a line of captions.
    pub word_per_line: Option<i32>,
    /// Size of the letters, as a share of the canvas.
    pub font_size_normalized: Option<f64>,
    /// Thickness of the letters' outline, as a share.
    pub border_width_normalized: Option<f64>,
    /// Width of the area behind the captions, as a share of the canvas.
    pub bg_width_normalized: Option<f64>,
    /// **Required.** ID of the subtitle that the call is about.
    pub subtitle_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Horizontal size of the picture or caption, in pixels where it is not a share.
    pub width: Option<String>,
    /// Vertical size of the picture or caption, in pixels where it is not a share.
    pub height: Option<String>,
}

impl UpdateLiveAISubtitleRequest {
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
    /// Sets `SubtitleName`.
    pub fn subtitle_name(mut self, value: impl Into<String>) -> Self {
        self.subtitle_name = Some(value.into());
        self
    }
    /// Sets `SrcLanguage`.
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
    /// Sets `PositionNormalized`.
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
    /// Sets `WordPerLine`.
    #[inline]
    pub fn word_per_line(mut self, value: i32) -> Self {
        self.word_per_line = Some(value);
        self
    }
    /// Sets `FontSizeNormalized`.
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
    /// Sets `SubtitleId`, which is required.
    pub fn subtitle_id(mut self, value: impl Into<String>) -> Self {
        self.subtitle_id = Some(value.into());
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
    UpdateLiveAISubtitleRequest {
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
        "SubtitleId" => subtitle_id: query,
        "Description" => description: query,
        "Width" => width: query,
        "Height" => height: query,
    }
}

impl Operation for UpdateLiveAISubtitleRequest {
    type Response = UpdateLiveAISubtitleResponse;
    type Error = UpdateLiveAISubtitleError;
    const INFO: OperationInfo = super::operation("UpdateLiveAISubtitle")
        .required(&["SubtitleId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveAISubtitleError] = &[
        UpdateLiveAISubtitleError::MissingParameter,
        UpdateLiveAISubtitleError::InvalidParameter2,
    ];
}

/// Response to [`UpdateLiveAISubtitleRequest`].
pub type UpdateLiveAISubtitleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveAISubtitleRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type UpdateLiveAISubtitleError = super::DocumentedError;
