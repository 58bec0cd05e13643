// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAnnotationData`, from `sls/ListAnnotationData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, MLDataParam, Prediction};

/// Lists all items that an annotation dataset holds.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListAnnotationDataRequest::new()
///     .dataset_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_annotation_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAnnotationDataRequest {
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// **Required.** Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
}

impl ListAnnotationDataRequest {
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
    /// Sets `datasetId`, which is required.
    pub fn dataset_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
}

request! {
    ListAnnotationDataRequest {
        "offset" => offset: query,
        "size" => size: query,
        "datasetId" => dataset_id: path,
    }
}

impl Operation for ListAnnotationDataRequest {
    type Response = ListAnnotationDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAnnotationData")
        .roa("GET", "/ml/annotationdataset/{datasetId}/annotationdata")
        .required(&["datasetId"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListAnnotationDataRequest {
    type Item = MLDataParam;
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

/// Response to [`ListAnnotationDataRequest`].
#[non_exhaustive]
pub struct ListAnnotationDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<MLDataParam>,
    /// How many items match in all. Example: `20`.
    pub total: Option<i32>,
}

response! {
    ListAnnotationDataResponse {
        "data" => data: list(""),
        "total" => total: value,
    }
}
