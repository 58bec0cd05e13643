// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchTemplate`, from `mts/SearchTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AdjDarMethod, BitrateBnd, Container, ContainerFormat, DitherMode, MuxConfigGif, NarrowBand, Segment, TransConfig, TransMode, Video};

/// Finds custom transcoding templates by state or name prefix.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SearchTemplateRequest::new()
///     .state("Normal");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_template(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchTemplateRequest {
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// State to narrow the list down to or to be put into. Default: `All`. Example: `Normal`.
    pub state: Option<String>,
    /// Start of the template's name; only matching ones are listed.
    pub name_prefix: Option<String>,
}

impl SearchTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `NamePrefix`.
    pub fn name_prefix(mut self, value: impl Into<String>) -> Self {
        self.name_prefix = Some(value.into());
        self
    }
}

request! {
    SearchTemplateRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "State" => state: query,
        "NamePrefix" => name_prefix: query,
    }
}

impl Operation for SearchTemplateRequest {
    type Response = SearchTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchTemplate").read_only();
}

impl Paginated for SearchTemplateRequest {
    type Item = Template;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.template_list)
    }
}

/// Response to [`SearchTemplateRequest`].
#[non_exhaustive]
pub struct SearchTemplateResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Items of the kind template that were found or are concerned.
    pub template_list: Vec<Template>,
    /// How many items a page holds at most. Example: `3`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC860F04-778A-472F-AB39-E1BF329C****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
}

response! {
    SearchTemplateResponse {
        "TotalCount" => total_count: value,
        "TemplateList" => template_list: list("Template"),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
    }
}

/// Items of the kind template that were found or are concerned.
#[non_exhaustive]
pub struct Template {
    /// Settings or facts of the picture.
    pub video: Option<Video>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<TransConfig>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub state: Option<String>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<MuxConfig>,
    /// Name that people know the item by. Example: `MTS-example`.
    pub name: Option<String>,
    /// Settings or facts of the sound.
    pub audio: Option<Audio>,
    /// Identifier of the item within its collection. Example: `16f01ad6175e4230ac42bb5182cd****`.
    pub id: Option<String>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<Container>,
    /// When the item was created. Example: `2021-03-04T06:44:43Z`.
    pub creation_time: Option<Timestamp>,
}

response! {
    Template {
        "Video" => video: value,
        "TransConfig" => trans_config: value,
        "State" => state: value,
        "MuxConfig" => mux_config: value,
        "Name" => name: value,
        "Audio" => audio: value,
        "Id" => id: value,
        "Container" => container: value,
        "CreationTime" => creation_time: value,
    }
}

/// Settings of the mux, and what it works with.
#[non_exhaustive]
pub struct MuxConfig {
    /// Settings for output as GIF.
    pub gif: Option<MuxConfigGif>,
    /// How the output is cut into pieces.
    pub segment: Option<Segment>,
}

response! {
    MuxConfig {
        "Gif" => gif: value,
        "Segment" => segment: value,
    }
}

/// Settings or facts of the sound.
#[non_exhaustive]
pub struct Audio {
    /// Profile of the codec or of the settings. Example: `aac_low`.
    pub profile: Option<String>,
    /// Whether the stream is left out of the output. Default: `false`. Example: `false`.
    pub remove: Option<String>,
    /// Method by which the stream is compressed. Default: `aac`. Example: `aac`.
    pub codec: Option<String>,
    /// Samples of the sound a second, in hertz. Unit: `Hz`. Default: `44100`. Example: `44100`.
    pub samplerate: Option<String>,
    /// Strength with which noise is taken out, or the quality aimed at. Range: 1 to 9. Example: `1`.
    pub qscale: Option<String>,
    /// The channels that are concerned. Default: `2`. Example: `2`.
    pub channels: Option<String>,
    /// Amount of data a second that a stream takes.
    /// Range: 8 to 1000. Unit: `Kbps`. Default: `128`. Example: `500`.
    pub bitrate: Option<String>,
}

response! {
    Audio {
        "Profile" => profile: value,
        "Remove" => remove: value,
        "Codec" => codec: value,
        "Samplerate" => samplerate: value,
        "Qscale" => qscale: value,
        "Channels" => channels: value,
        "Bitrate" => bitrate: value,
    }
}
