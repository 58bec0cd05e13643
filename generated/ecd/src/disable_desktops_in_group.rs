// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDesktopsInGroup`, from `ecd/DisableDesktopsInGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes cloud computers of a pool out of use; their status becomes unavailable.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DisableDesktopsInGroupRequest::new()
///     .desktop_group_id("...")
///     .desktop_ids(["..."]);
/// let reply = client.disable_desktops_in_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDesktopsInGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// **Required.** IDs of the desktops to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub desktop_ids: Vec<String>,
}

impl DisableDesktopsInGroupRequest {
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
    /// Sets `DesktopIds`, which is required.
    pub fn desktop_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DisableDesktopsInGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "DesktopIds" => desktop_ids: query,
    }
}

impl Operation for DisableDesktopsInGroupRequest {
    type Response = DisableDesktopsInGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableDesktopsInGroup")
        .required(&["RegionId", "DesktopGroupId", "DesktopIds"])
        .region("RegionId");
}

/// Response to [`DisableDesktopsInGroupRequest`].
pub type DisableDesktopsInGroupResponse = alicloud_runtime::EmptyResponse;
