// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBindings`, from `imm/ListBindings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Binding};

/// Lists the OSS buckets that a dataset is bound to.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ListBindingsRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_bindings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBindingsRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListBindingsRequest {
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
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
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
}

request! {
    ListBindingsRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListBindingsRequest {
    type Response = ListBindingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBindings")
        .required(&["ProjectName", "DatasetName"])
        .read_only();
}

impl Paginated for ListBindingsRequest {
    type Item = Binding;
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
        Some(&mut response.bindings)
    }
}

/// Response to [`ListBindingsRequest`].
#[non_exhaustive]
pub struct ListBindingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFDFD356-C928-4A36-951A-6EB5A592****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `immtest:dataset001:examplebucket01`.
    pub next_token: Option<String>,
    /// The bindings that were found or are concerned, one entry each.
    pub bindings: Vec<Binding>,
}

response! {
    ListBindingsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Bindings" => bindings: list(""),
    }
}
