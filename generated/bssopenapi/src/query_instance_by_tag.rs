// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryInstanceByTag`, from `bssopenapi/QueryInstanceByTag.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists instances by their tags or IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryInstanceByTagRequest::new()
///     .resource_type("...");
/// let reply = client.query_instance_by_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryInstanceByTagRequest {
    /// **Required.** Kind of resource; `instance` stands for savings plans.
    pub resource_type: Option<String>,
    /// IDs of the resources that the call is applied to. Items: at most 50.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl QueryInstanceByTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    QueryInstanceByTagRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for QueryInstanceByTagRequest {
    type Response = QueryInstanceByTagResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryInstanceByTag")
        .required(&["ResourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`QueryInstanceByTagRequest`].
#[non_exhaustive]
pub struct QueryInstanceByTagResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `PARAM_ERROR`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `param is null`.
    pub message: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `CAESEgoQCg4KCm`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9EC6C0B7-3397-5FAE-9915-8972CDDB1211`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Instances and their tags, one entry each.
    pub tag_resource: Vec<TagResource>,
}

response! {
    QueryInstanceByTagResponse {
        "Code" => code: value,
        "Message" => message: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TagResource" => tag_resource: list(""),
    }
}

/// Instances and their tags, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Instance that carries the tags, by its ID. Example: `spn-xxxxx`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

response! {
    TagResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "Tag" => tag: list(""),
    }
}
