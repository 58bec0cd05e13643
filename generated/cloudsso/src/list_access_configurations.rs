// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccessConfigurations`, from `cloudsso/ListAccessConfigurations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessConfiguration, Tag};

/// Lists the access configurations of a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListAccessConfigurationsRequest::new()
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_access_configurations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccessConfigurationsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// The status notifications that are concerned.
    pub status_notifications: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl ListAccessConfigurationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `StatusNotifications`.
    pub fn status_notifications(mut self, value: impl Into<String>) -> Self {
        self.status_notifications = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAccessConfigurationsRequest {
        "DirectoryId" => directory_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Filter" => filter: query,
        "StatusNotifications" => status_notifications: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListAccessConfigurationsRequest {
    type Response = ListAccessConfigurationsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAccessConfigurations")
        .required(&["DirectoryId"])
        .read_only();
}

impl Paginated for ListAccessConfigurationsRequest {
    type Item = AccessConfiguration;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.access_configurations)
    }
}

/// Response to [`ListAccessConfigurationsRequest`].
#[non_exhaustive]
pub struct ListAccessConfigurationsResponse {
    /// The access configurations that were found or are concerned, one entry each.
    pub access_configurations: Vec<AccessConfiguration>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `K1c3o9K7pFxoTtxH1Nm7MMLb7zrDGvftYBQBPDVv7AD3a8yhRb3Mk8L9ivmN6bFSjfkZNTAg3h4****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BC0CBAC-45E1-5BD3-BF6E-F69D1D5391C2`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Number that is given for this: total counts. Example: `2`.
    pub total_counts: Option<i32>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
}

response! {
    ListAccessConfigurationsResponse {
        "AccessConfigurations" => access_configurations: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCounts" => total_counts: value,
        "IsTruncated" => is_truncated: value,
    }
}
