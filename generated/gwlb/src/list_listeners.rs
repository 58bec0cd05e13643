// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListeners`, from `gwlb/ListListeners.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists listeners, by listener ID, load balancer, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::ListListenersRequest::new();
/// let reply = client.list_listeners(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListListenersRequest {
    /// IDs of the listeners to work on or to narrow the list down to. Items: at most 20.
    pub listener_ids: Vec<String>,
    /// IDs of the load balancers to work on or to narrow the list down to. Items: at most 20.
    pub load_balancer_ids: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// How many items to skip before the first one returned.
    pub skip: Option<i32>,
}

impl ListListenersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerIds`.
    pub fn listener_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.listener_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerIds`.
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = value.into_iter().map(Into::into).collect();
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Skip`.
    #[inline]
    pub fn skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
        self
    }
}

request! {
    ListListenersRequest {
        "ListenerIds" => listener_ids: form,
        "LoadBalancerIds" => load_balancer_ids: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "Tag" => tag: form,
        "Skip" => skip: form,
    }
}

impl Operation for ListListenersRequest {
    type Response = ListListenersResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListListeners").read_only();
}

/// Response to [`ListListenersRequest`], which the documentation does not describe.
pub type ListListenersResponse = alicloud_runtime::UndocumentedResponse;
