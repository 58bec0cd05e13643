// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserProvisioningEvents`, from `cloudsso/ListUserProvisioningEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioningEvent};

/// Lists the failed events of RAM user synchronizations.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListUserProvisioningEventsRequest::new()
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_provisioning_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserProvisioningEventsRequest {
    /// Synchronization that creates RAM users for CloudSSO users in an account.
    pub user_provisioning_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListUserProvisioningEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserProvisioningId`.
    pub fn user_provisioning_id(mut self, value: impl Into<String>) -> Self {
        self.user_provisioning_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
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
    ListUserProvisioningEventsRequest {
        "UserProvisioningId" => user_provisioning_id: query,
        "DirectoryId" => directory_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListUserProvisioningEventsRequest {
    type Response = ListUserProvisioningEventsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListUserProvisioningEvents")
        .required(&["DirectoryId"])
        .read_only();
}

impl Paginated for ListUserProvisioningEventsRequest {
    type Item = UserProvisioningEvent;
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
        Some(&mut response.user_provisioning_events)
    }
}

/// Response to [`ListUserProvisioningEventsRequest`].
#[non_exhaustive]
pub struct ListUserProvisioningEventsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D85B43D-EF98-396D-B426-837E428D2D39`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `110`.
    pub total_counts: Option<i32>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
    /// The user provisioning events that were found or are concerned, one entry each.
    pub user_provisioning_events: Vec<UserProvisioningEvent>,
}

response! {
    ListUserProvisioningEventsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
        "MaxResults" => max_results: value,
        "IsTruncated" => is_truncated: value,
        "UserProvisioningEvents" => user_provisioning_events: list(""),
    }
}
