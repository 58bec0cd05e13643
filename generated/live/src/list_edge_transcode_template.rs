// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEdgeTranscodeTemplate`, from `live/ListEdgeTranscodeTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Lists the edge transcoding templates of a cluster, filtered by type, codec, or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListEdgeTranscodeTemplateRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_edge_transcode_template(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Method by which the picture is compressed.
    pub video_codec: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
}

impl ListEdgeTranscodeTemplateRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `VideoCodec`.
    pub fn video_codec(mut self, value: impl Into<String>) -> Self {
        self.video_codec = Some(value.into());
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
}

request! {
    ListEdgeTranscodeTemplateRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Type" => type_: query,
        "VideoCodec" => video_codec: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "Keyword" => keyword: query,
    }
}

impl Operation for ListEdgeTranscodeTemplateRequest {
    type Response = ListEdgeTranscodeTemplateResponse;
    type Error = ListEdgeTranscodeTemplateError;
    const INFO: OperationInfo = super::operation("ListEdgeTranscodeTemplate")
        .required(&["ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListEdgeTranscodeTemplateError] = &[
        ListEdgeTranscodeTemplateError::InvalidParameter2,
        ListEdgeTranscodeTemplateError::MissingParameter,
        ListEdgeTranscodeTemplateError::OperationDenied,
    ];
}

impl Paginated for ListEdgeTranscodeTemplateRequest {
    type Item = Template;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.template_list)
    }
}

/// Response to [`ListEdgeTranscodeTemplateRequest`].
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Items of the kind template that were found or are concerned.
    pub template_list: Vec<Template>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
}

response! {
    ListEdgeTranscodeTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateList" => template_list: list("Template"),
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListEdgeTranscodeTemplateRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
pub type ListEdgeTranscodeTemplateError = super::DocumentedError;
