// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstance`, from `cloudapi/DeleteInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Deletes a dedicated gateway instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.delete_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl DeleteInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteInstanceRequest {
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteInstance")
        .required(&["InstanceId"]);
}

/// Response to [`DeleteInstanceRequest`].
pub type DeleteInstanceResponse = alicloud_runtime::EmptyResponse;
