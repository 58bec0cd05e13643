// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTags`, from `cms/RemoveTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Takes tags off application groups.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::remove_tags::Tag;
///
/// let request = alicloud_cms::RemoveTagsRequest::new()
///     .group_ids(["12345"])
///     .tag([Tag::new()]);
/// let reply = client.remove_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveTagsRequest {
    /// **Required.** Application groups, by their IDs. Items: at most 20. Example: `12345`.
    pub group_ids: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
}

impl RemoveTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupIds`, which is required.
    pub fn group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveTagsRequest {
        "GroupIds" => group_ids: query,
        "Tag" => tag: query,
    }
}

impl Operation for RemoveTagsRequest {
    type Response = RemoveTagsResponse;
    type Error = RemoveTagsError;
    const INFO: OperationInfo = super::operation("RemoveTags")
        .required(&["GroupIds", "Tag"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RemoveTagsError] = &[
        RemoveTagsError::ParameterInvalid,
        RemoveTagsError::AccessForbidden,
        RemoveTagsError::ResourceNotFound,
        RemoveTagsError::InternalError,
    ];
}

/// Response to [`RemoveTagsRequest`].
#[non_exhaustive]
pub struct RemoveTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `195390D2-69D0-4D9E-81AA-A7F5BC1B91EB`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1`.
    pub tag: Option<ResponseTag>,
    /// Text for people that explains the code or the event beside it. Example: `Illegal parameters.`.
    pub message: Option<String>,
}

response! {
    RemoveTagsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Tag" => tag: value,
        "Message" => message: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ResponseTag {
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1`.
    pub tags: Vec<String>,
}

response! {
    ResponseTag {
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`RemoveTagsRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveTagsError = super::DocumentedError;
