// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDesktopGroup`, from `ecd/DeleteDesktopGroup.md`.

use alicloud_runtime::codegen::*;

/// Releases a pool of cloud computers, in which nobody may be connected or authorized any more.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteDesktopGroupRequest::new()
///     .desktop_group_id("...");
/// let reply = client.delete_desktop_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDesktopGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl DeleteDesktopGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
}

request! {
    DeleteDesktopGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for DeleteDesktopGroupRequest {
    type Response = DeleteDesktopGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDesktopGroup")
        .required(&["RegionId", "DesktopGroupId"])
        .region("RegionId");
}

/// Response to [`DeleteDesktopGroupRequest`].
pub type DeleteDesktopGroupResponse = alicloud_runtime::EmptyResponse;
