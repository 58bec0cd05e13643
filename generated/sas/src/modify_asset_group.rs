// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAssetGroup`, from `sas/ModifyAssetGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves servers into another server group.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyAssetGroupRequest::new()
///     .group_id(1)
///     .uuids("...");
/// let reply = client.modify_asset_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAssetGroupRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
}

impl ModifyAssetGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    ModifyAssetGroupRequest {
        "SourceIp" => source_ip: query,
        "GroupId" => group_id: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for ModifyAssetGroupRequest {
    type Response = ModifyAssetGroupResponse;
    type Error = ModifyAssetGroupError;
    const INFO: OperationInfo = super::operation("ModifyAssetGroup")
        .required(&["GroupId", "Uuids"]);
    const ERRORS: &'static [ModifyAssetGroupError] = &[
        ModifyAssetGroupError::IllegalParam,
        ModifyAssetGroupError::NoPermission,
        ModifyAssetGroupError::ServerError,
    ];
}

/// Response to [`ModifyAssetGroupRequest`].
pub type ModifyAssetGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAssetGroupRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyAssetGroupError = super::DocumentedError;
