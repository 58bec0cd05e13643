// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNamespace`, from `mse/CreateNamespace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a namespace for microservice governance in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateNamespaceRequest::new();
/// let reply = client.create_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNamespaceRequest {
    /// Name that people know the item by. Length: at most 64.
    pub name: Option<String>,
    /// Note that tells people what the governance namespace is for.
    pub describe: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Describe`.
    pub fn describe(mut self, value: impl Into<String>) -> Self {
        self.describe = Some(value.into());
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
    CreateNamespaceRequest {
        "Name" => name: query,
        "Describe" => describe: query,
        "Tag" => tag: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateNamespaceRequest {
    type Response = CreateNamespaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNamespace");
}

/// Response to [`CreateNamespaceRequest`], which the documentation does not describe.
pub type CreateNamespaceResponse = alicloud_runtime::UndocumentedResponse;
