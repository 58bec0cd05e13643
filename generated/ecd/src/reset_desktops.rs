// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDesktops`, from `ecd/ResetDesktops.md`.

use alicloud_runtime::codegen::*;

/// Resets cloud computers of pools, by scope of disks and optionally to another image.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ResetDesktopsRequest::new()
///     .reset_type("...");
/// let reply = client.reset_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// **Required.** Which kind of reset it is or is to be.
    pub reset_type: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// IDs of the desktop groups to work on or to narrow the list down to. Items: at most 100.
    pub desktop_group_ids: Vec<String>,
    /// Range in which the reset holds.
    pub reset_scope: Option<String>,
    /// Time that is set or recorded for this: last retry.
    pub last_retry_time: Option<i64>,
}

impl ResetDesktopsRequest {
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
    /// Sets `DesktopGroupId`.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ResetType`, which is required.
    pub fn reset_type(mut self, value: impl Into<String>) -> Self {
        self.reset_type = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopGroupIds`.
    pub fn desktop_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResetScope`.
    pub fn reset_scope(mut self, value: impl Into<String>) -> Self {
        self.reset_scope = Some(value.into());
        self
    }
    /// Sets `LastRetryTime`.
    #[inline]
    pub fn last_retry_time(mut self, value: i64) -> Self {
        self.last_retry_time = Some(value);
        self
    }
}

request! {
    ResetDesktopsRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "PayType" => pay_type: query,
        "ResetType" => reset_type: query,
        "ImageId" => image_id: query,
        "DesktopId" => desktop_id: query,
        "DesktopGroupIds" => desktop_group_ids: query,
        "ResetScope" => reset_scope: query,
        "LastRetryTime" => last_retry_time: query,
    }
}

impl Operation for ResetDesktopsRequest {
    type Response = ResetDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetDesktops")
        .required(&["RegionId", "ResetType"])
        .region("RegionId");
}

/// Response to [`ResetDesktopsRequest`].
pub type ResetDesktopsResponse = alicloud_runtime::EmptyResponse;
