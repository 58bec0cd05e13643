// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVodPackagingGroup`, from `ice/DeleteVodPackagingGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a packaging group by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteVodPackagingGroupRequest::new();
/// let reply = client.delete_vod_packaging_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVodPackagingGroupRequest {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl DeleteVodPackagingGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    DeleteVodPackagingGroupRequest {
        "GroupName" => group_name: query,
    }
}

impl Operation for DeleteVodPackagingGroupRequest {
    type Response = DeleteVodPackagingGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVodPackagingGroup");
}

/// Response to [`DeleteVodPackagingGroupRequest`], which the documentation does not describe.
pub type DeleteVodPackagingGroupResponse = alicloud_runtime::UndocumentedResponse;
