// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApiGroup`, from `cloudapi/DeleteApiGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Deletes an API group that holds no APIs any more.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteApiGroupRequest::new()
///     .group_id("...");
/// let reply = client.delete_api_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApiGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl DeleteApiGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteApiGroupRequest {
        "GroupId" => group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DeleteApiGroupRequest {
    type Response = DeleteApiGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApiGroup")
        .required(&["GroupId"]);
}

/// Response to [`DeleteApiGroupRequest`].
pub type DeleteApiGroupResponse = alicloud_runtime::EmptyResponse;
