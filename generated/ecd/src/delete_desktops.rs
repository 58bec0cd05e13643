// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDesktops`, from `ecd/DeleteDesktops.md`.

use alicloud_runtime::codegen::*;

/// Releases cloud computers, those billed by use or whose subscription has run out.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteDesktopsRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.delete_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 200.
    pub desktop_id: Vec<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl DeleteDesktopsRequest {
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
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
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
    DeleteDesktopsRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for DeleteDesktopsRequest {
    type Response = DeleteDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDesktops")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`DeleteDesktopsRequest`].
pub type DeleteDesktopsResponse = alicloud_runtime::EmptyResponse;
