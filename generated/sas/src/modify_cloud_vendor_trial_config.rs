// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCloudVendorTrialConfig`, from `sas/ModifyCloudVendorTrialConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes or removes the audit log settings of an account at another vendor.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyCloudVendorTrialConfigRequest::new()
///     .auth_id(1)
///     .vendor("...");
/// let reply = client.modify_cloud_vendor_trial_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCloudVendorTrialConfigRequest {
    /// **Required.** ID of the auth that the call is about.
    pub auth_id: Option<i64>,
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<String>,
    /// What is known about the auth.
    pub auth_info: Option<String>,
    /// Whether the audit settings of the other cloud are removed as well.
    pub delete_trail: Option<bool>,
}

impl ModifyCloudVendorTrialConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthId`, which is required.
    #[inline]
    pub fn auth_id(mut self, value: i64) -> Self {
        self.auth_id = Some(value);
        self
    }
    /// Sets `Vendor`, which is required.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `AuthInfo`.
    pub fn auth_info(mut self, value: impl Into<String>) -> Self {
        self.auth_info = Some(value.into());
        self
    }
    /// Sets `DeleteTrail`.
    #[inline]
    pub fn delete_trail(mut self, value: bool) -> Self {
        self.delete_trail = Some(value);
        self
    }
}

request! {
    ModifyCloudVendorTrialConfigRequest {
        "AuthId" => auth_id: query,
        "Vendor" => vendor: query,
        "AuthInfo" => auth_info: query,
        "DeleteTrail" => delete_trail: query,
    }
}

impl Operation for ModifyCloudVendorTrialConfigRequest {
    type Response = ModifyCloudVendorTrialConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCloudVendorTrialConfig")
        .required(&["AuthId", "Vendor"]);
}

/// Response to [`ModifyCloudVendorTrialConfigRequest`], which the documentation does not describe.
pub type ModifyCloudVendorTrialConfigResponse = alicloud_runtime::UndocumentedResponse;
