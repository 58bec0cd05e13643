// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchModifyEntitlement`, from `ecd/BatchModifyEntitlement.md`.

use alicloud_runtime::codegen::*;

/// Changes which users may use which cloud computers, many at once by a strategy.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::BatchModifyEntitlementRequest::new()
///     .desktop_id(["..."])
///     .preview(true);
/// let reply = client.batch_modify_entitlement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchModifyEntitlementRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Largest value, allowed or found, of this: user per desktop. Range: at most 500.
    pub max_user_per_desktop: Option<i32>,
    /// Largest value, allowed or found, of this: desktop per user. Range: at most 500.
    pub max_desktop_per_user: Option<i32>,
    /// Way in which it is chosen or done.
    pub strategy: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 500.
    pub desktop_id: Vec<String>,
    /// ID of the end user that the call is about. Items: at most 500.
    pub end_user_id: Vec<String>,
    /// **Required.**
    pub preview: Option<bool>,
}

impl BatchModifyEntitlementRequest {
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
    /// Sets `MaxUserPerDesktop`.
    #[inline]
    pub fn max_user_per_desktop(mut self, value: i32) -> Self {
        self.max_user_per_desktop = Some(value);
        self
    }
    /// Sets `MaxDesktopPerUser`.
    #[inline]
    pub fn max_desktop_per_user(mut self, value: i32) -> Self {
        self.max_desktop_per_user = Some(value);
        self
    }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
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
    /// Sets `EndUserId`.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Preview`, which is required.
    #[inline]
    pub fn preview(mut self, value: bool) -> Self {
        self.preview = Some(value);
        self
    }
}

request! {
    BatchModifyEntitlementRequest {
        "RegionId" => region_id: query,
        "MaxUserPerDesktop" => max_user_per_desktop: query,
        "MaxDesktopPerUser" => max_desktop_per_user: query,
        "Strategy" => strategy: query,
        "DesktopId" => desktop_id: query,
        "EndUserId" => end_user_id: query,
        "Preview" => preview: query,
    }
}

impl Operation for BatchModifyEntitlementRequest {
    type Response = BatchModifyEntitlementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchModifyEntitlement")
        .required(&["RegionId", "DesktopId", "Preview"])
        .region("RegionId");
}

/// Response to [`BatchModifyEntitlementRequest`], which the documentation does not describe.
pub type BatchModifyEntitlementResponse = alicloud_runtime::UndocumentedResponse;
