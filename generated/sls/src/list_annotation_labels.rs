// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAnnotationLabels`, from `sls/ListAnnotationLabels.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Setting};

/// Lists the label tables for annotation.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListAnnotationLabelsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_annotation_labels(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAnnotationLabelsRequest {
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
}

impl ListAnnotationLabelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListAnnotationLabelsRequest {
        "offset" => offset: query,
        "size" => size: query,
    }
}

impl Operation for ListAnnotationLabelsRequest {
    type Response = ListAnnotationLabelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAnnotationLabels")
        .roa("GET", "/ml/annotationlabel")
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListAnnotationLabelsRequest {
    type Item = MLLabelParam;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListAnnotationLabelsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListAnnotationLabelsResponse {
    /// What the call found, one entry each.
    pub data: Vec<MLLabelParam>,
    /// How many items match in all. Example: `20`.
    pub total: Option<i32>,
}

response! {
    ListAnnotationLabelsResponse {
        "data" => data: list(""),
        "total" => total: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MLLabelParam {
    /// Set of tags for marking entries. Example: `abbd488f6dd42d294495fb780858e83d`.
    pub label_id: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The settings that were found or are concerned, one entry each.
    pub settings: Vec<Setting>,
    /// When the item was created. Example: `1695090077`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify. Example: `1695090077`.
    pub last_modify_time: Option<i64>,
}

response! {
    MLLabelParam {
        "labelId" => label_id: value,
        "name" => name: value,
        "description" => description: value,
        "type" => type_: value,
        "settings" => settings: list(""),
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
    }
}
