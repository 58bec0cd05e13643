// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTags`, from `cms/AddTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on application groups.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::add_tags::Tag;
///
/// let request = alicloud_cms::AddTagsRequest::new()
///     .group_ids(["12345"])
///     .tag([Tag::new()]);
/// let reply = client.add_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTagsRequest {
    /// **Required.** Application groups, by their IDs. Items: at most 20. Example: `12345`.
    pub group_ids: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 5.
    pub tag: Vec<Tag>,
}

impl AddTagsRequest {
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
    AddTagsRequest {
        "GroupIds" => group_ids: query,
        "Tag" => tag: query,
    }
}

impl Operation for AddTagsRequest {
    type Response = AddTagsResponse;
    type Error = AddTagsError;
    const INFO: OperationInfo = super::operation("AddTags")
        .required(&["GroupIds", "Tag"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddTagsError] = &[
        AddTagsError::ParameterInvalid,
        AddTagsError::AccessForbidden,
        AddTagsError::ResourceNotFound,
        AddTagsError::InternalError,
    ];
}

/// Response to [`AddTagsRequest`].
#[non_exhaustive]
pub struct AddTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B04B8CF3-4489-432D-83BA-6F128E4F2295`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    AddTagsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`AddTagsRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddTagsError = super::DocumentedError;
