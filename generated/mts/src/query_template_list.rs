// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTemplateList`, from `mts/QueryTemplateList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AdjDarMethod, Audio, BitrateBnd, Container, ContainerFormat, DitherMode, MuxConfigGif, NarrowBand, ResponseTemplateMuxConfig, Segment, TransConfig, TransMode, Video, Volume, Webp};

/// Returns transcoding templates in detail, given their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryTemplateListRequest::new()
///     .template_ids("16f01ad6175e4230ac42bb5182cd****");
/// let reply = client.query_template_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTemplateListRequest {
    /// **Required.** IDs of the templates to work on or to narrow the list down to.
    /// Items: at most 10. Example: `16f01ad6175e4230ac42bb5182cd****`.
    pub template_ids: Option<String>,
}

impl QueryTemplateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateIds`, which is required.
    pub fn template_ids(mut self, value: impl Into<String>) -> Self {
        self.template_ids = Some(value.into());
        self
    }
}

request! {
    QueryTemplateListRequest {
        "TemplateIds" => template_ids: query,
    }
}

impl Operation for QueryTemplateListRequest {
    type Response = QueryTemplateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTemplateList")
        .required(&["TemplateIds"])
        .read_only();
}

/// Response to [`QueryTemplateListRequest`].
#[non_exhaustive]
pub struct QueryTemplateListResponse {
    /// The non exist tids that are concerned.
    pub non_exist_tids: Option<NonExistTids>,
    /// Items of the kind template that were found or are concerned.
    pub template_list: Vec<Template>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC860F04-778A-472F-AB39-E1BF329C****`.
    pub request_id: Option<String>,
}

response! {
    QueryTemplateListResponse {
        "NonExistTids" => non_exist_tids: value,
        "TemplateList" => template_list: list("Template"),
        "RequestId" => request_id: value,
    }
}

/// The non exist tids that are concerned.
#[non_exhaustive]
pub struct NonExistTids {
    /// IDs of those that were asked for and do not exist. Example: `88c6ca184c0e424d5w5b665e2a12****`.
    pub string: Vec<String>,
}

response! {
    NonExistTids {
        "String" => string: list(""),
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
    pub mux_config: Option<ResponseTemplateMuxConfig>,
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
