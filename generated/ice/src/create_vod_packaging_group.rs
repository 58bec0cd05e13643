// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVodPackagingGroup`, from `ice/CreateVodPackagingGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a packaging group that ties VOD assets to packaging configurations.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateVodPackagingGroupRequest::new();
/// let reply = client.create_vod_packaging_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVodPackagingGroupRequest {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateVodPackagingGroupRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateVodPackagingGroupRequest {
        "GroupName" => group_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateVodPackagingGroupRequest {
    type Response = CreateVodPackagingGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVodPackagingGroup");
}

/// Response to [`CreateVodPackagingGroupRequest`], which the documentation does not describe.
pub type CreateVodPackagingGroupResponse = alicloud_runtime::UndocumentedResponse;
