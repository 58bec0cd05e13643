// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApiGroupInstance`, from `cloudapi/ModifyApiGroupInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Moves an API group to another instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyApiGroupInstanceRequest::new()
///     .group_id("...")
///     .target_instance_id("...");
/// let reply = client.modify_api_group_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApiGroupInstanceRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Dedicated or shared gateway that the group moves to.
    pub target_instance_id: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl ModifyApiGroupInstanceRequest {
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
    /// Sets `TargetInstanceId`, which is required.
    pub fn target_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_id = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyApiGroupInstanceRequest {
        "GroupId" => group_id: query,
        "TargetInstanceId" => target_instance_id: query,
        "Remark" => remark: query,
        "Tag" => tag: query,
    }
}

impl Operation for ModifyApiGroupInstanceRequest {
    type Response = ModifyApiGroupInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApiGroupInstance")
        .required(&["GroupId", "TargetInstanceId"]);
}

/// Response to [`ModifyApiGroupInstanceRequest`].
pub type ModifyApiGroupInstanceResponse = alicloud_runtime::EmptyResponse;
