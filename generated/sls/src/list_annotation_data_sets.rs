// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAnnotationDataSets`, from `sls/ListAnnotationDataSets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MLDataSetParam};

/// Lists annotation datasets with their properties, not the data in them.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListAnnotationDataSetsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_annotation_data_sets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAnnotationDataSetsRequest {
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
}

impl ListAnnotationDataSetsRequest {
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
    ListAnnotationDataSetsRequest {
        "offset" => offset: query,
        "size" => size: query,
    }
}

impl Operation for ListAnnotationDataSetsRequest {
    type Response = ListAnnotationDataSetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAnnotationDataSets")
        .roa("GET", "/ml/annotationdataset")
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListAnnotationDataSetsRequest {
    type Item = MLDataSetParam;
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

/// Response to [`ListAnnotationDataSetsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListAnnotationDataSetsResponse {
    /// What the call found, one entry each.
    pub data: Vec<MLDataSetParam>,
    /// How many items match in all. Example: `20`.
    pub total: Option<i32>,
}

response! {
    ListAnnotationDataSetsResponse {
        "data" => data: list(""),
        "total" => total: value,
    }
}
