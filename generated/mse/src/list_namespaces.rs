// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNamespaces`, from `mse/ListNamespaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the namespaces for microservice governance.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListNamespacesRequest::new()
///     .region("...");
/// let reply = client.list_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNamespacesRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListNamespacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListNamespacesRequest {
        "Region" => region: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Name" => name: query,
        "Tag" => tag: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListNamespacesRequest {
    type Response = ListNamespacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNamespaces")
        .required(&["Region"])
        .read_only();
}

/// Response to [`ListNamespacesRequest`], which the documentation does not describe.
pub type ListNamespacesResponse = alicloud_runtime::UndocumentedResponse;
