// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatasets`, from `imm/ListDatasets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dataset};

/// Lists the datasets of a project, optionally by a prefix of their names.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ListDatasetsRequest::new()
///     .project_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_datasets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatasetsRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
}

impl ListDatasetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
}

request! {
    ListDatasetsRequest {
        "ProjectName" => project_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Prefix" => prefix: query,
    }
}

impl Operation for ListDatasetsRequest {
    type Response = ListDatasetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDatasets")
        .required(&["ProjectName"])
        .read_only();
}

impl Paginated for ListDatasetsRequest {
    type Item = Dataset;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.datasets)
    }
}

/// Response to [`ListDatasetsRequest`].
#[non_exhaustive]
pub struct ListDatasetsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEEDE356-C928-4A36-951A-6EB5A592****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `12345678:immtest:dataset002`.
    pub next_token: Option<String>,
    /// The datasets that were found or are concerned, one entry each.
    pub datasets: Vec<Dataset>,
}

response! {
    ListDatasetsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Datasets" => datasets: list(""),
    }
}
