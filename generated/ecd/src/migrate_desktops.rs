// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateDesktops`, from `ecd/MigrateDesktops.md`.

use alicloud_runtime::codegen::*;

/// Moves cloud computers from their office network to another one.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::MigrateDesktopsRequest::new()
///     .target_office_site_id("...")
///     .desktop_id(["..."]);
/// let reply = client.migrate_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the target office site that the call is about.
    pub target_office_site_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
}

impl MigrateDesktopsRequest {
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
    /// Sets `TargetOfficeSiteId`, which is required.
    pub fn target_office_site_id(mut self, value: impl Into<String>) -> Self {
        self.target_office_site_id = Some(value.into());
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
}

request! {
    MigrateDesktopsRequest {
        "RegionId" => region_id: query,
        "TargetOfficeSiteId" => target_office_site_id: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for MigrateDesktopsRequest {
    type Response = MigrateDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MigrateDesktops")
        .required(&["RegionId", "TargetOfficeSiteId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`MigrateDesktopsRequest`].
pub type MigrateDesktopsResponse = alicloud_runtime::EmptyResponse;
