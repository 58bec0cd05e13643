// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTags`, from `nas/RemoveTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Takes tags off a file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::remove_tags::Tag;
///
/// let request = alicloud_nas::RemoveTagsRequest::new()
///     .file_system_id("109c042666")
///     .tag([Tag::new()]);
/// let reply = client.remove_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveTagsRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `0addcw13cd`.
    pub file_system_id: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
}

impl RemoveTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
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
        "FileSystemId" => file_system_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for RemoveTagsRequest {
    type Response = RemoveTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveTags")
        .required(&["FileSystemId", "Tag"]);
}

/// Response to [`RemoveTagsRequest`].
pub type RemoveTagsResponse = alicloud_runtime::EmptyResponse;
