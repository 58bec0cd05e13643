// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVodPackagingGroup`, from `ice/GetVodPackagingGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one VOD packaging group, found by name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetVodPackagingGroupRequest::new();
/// let reply = client.get_vod_packaging_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVodPackagingGroupRequest {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl GetVodPackagingGroupRequest {
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
    GetVodPackagingGroupRequest {
        "GroupName" => group_name: query,
    }
}

impl Operation for GetVodPackagingGroupRequest {
    type Response = GetVodPackagingGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVodPackagingGroup").read_only();
}

/// Response to [`GetVodPackagingGroupRequest`], which the documentation does not describe.
pub type GetVodPackagingGroupResponse = alicloud_runtime::UndocumentedResponse;
