// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateAssetGroup`, from `sas/CreateOrUpdateAssetGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates or renames a server group, or changes which servers belong to it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateOrUpdateAssetGroupRequest::new();
/// let reply = client.create_or_update_asset_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateAssetGroupRequest {
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name of the group that the call or the item is about. Length: 1 to 45.
    pub group_name: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl CreateOrUpdateAssetGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    CreateOrUpdateAssetGroupRequest {
        "Uuids" => uuids: query,
        "GroupName" => group_name: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for CreateOrUpdateAssetGroupRequest {
    type Response = CreateOrUpdateAssetGroupResponse;
    type Error = CreateOrUpdateAssetGroupError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateAssetGroup");
    const ERRORS: &'static [CreateOrUpdateAssetGroupError] = &[
        CreateOrUpdateAssetGroupError::GroupNameRepeated,
        CreateOrUpdateAssetGroupError::IllegalParam,
        CreateOrUpdateAssetGroupError::NoPermission,
        CreateOrUpdateAssetGroupError::ServerError,
    ];
}

/// Response to [`CreateOrUpdateAssetGroupRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateAssetGroupResponse {
    /// ID of the group that the call or the item is about. Example: `9935302`.
    pub group_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E70074C8-DFB4-44C5-96C7-909DD231D68A`.
    pub request_id: Option<String>,
}

response! {
    CreateOrUpdateAssetGroupResponse {
        "GroupId" => group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateOrUpdateAssetGroupRequest`] names.
///
/// - [`GroupNameRepeated`](super::DocumentedError::GroupNameRepeated)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateOrUpdateAssetGroupError = super::DocumentedError;
