// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEntitlement`, from `ecd/ModifyEntitlement.md`.

use alicloud_runtime::codegen::*;

/// Assigns a cloud computer to the given users and takes it from all previous ones.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyEntitlementRequest::new()
///     .desktop_id("...");
/// let reply = client.modify_entitlement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEntitlementRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
}

impl ModifyEntitlementRequest {
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
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
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
}

request! {
    ModifyEntitlementRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "EndUserId" => end_user_id: query,
    }
}

impl Operation for ModifyEntitlementRequest {
    type Response = ModifyEntitlementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEntitlement")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`ModifyEntitlementRequest`].
pub type ModifyEntitlementResponse = alicloud_runtime::EmptyResponse;
