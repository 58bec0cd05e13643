// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCloudVendorTrialConfig`, from `sas/AddCloudVendorTrialConfig.md`.

use alicloud_runtime::codegen::*;

/// Stores audit log access settings for an onboarded account of another cloud vendor.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddCloudVendorTrialConfigRequest::new()
///     .auth_id(1)
///     .vendor("...")
///     .auth_info("...");
/// let reply = client.add_cloud_vendor_trial_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCloudVendorTrialConfigRequest {
    /// **Required.** ID of the auth that the call is about.
    pub auth_id: Option<i64>,
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<String>,
    /// **Required.** What is known about the auth.
    pub auth_info: Option<String>,
}

impl AddCloudVendorTrialConfigRequest {
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
    /// Sets `AuthInfo`, which is required.
    pub fn auth_info(mut self, value: impl Into<String>) -> Self {
        self.auth_info = Some(value.into());
        self
    }
}

request! {
    AddCloudVendorTrialConfigRequest {
        "AuthId" => auth_id: query,
        "Vendor" => vendor: query,
        "AuthInfo" => auth_info: query,
    }
}

impl Operation for AddCloudVendorTrialConfigRequest {
    type Response = AddCloudVendorTrialConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCloudVendorTrialConfig")
        .required(&["AuthId", "Vendor", "AuthInfo"]);
}

/// Response to [`AddCloudVendorTrialConfigRequest`], which the documentation does not describe.
pub type AddCloudVendorTrialConfigResponse = alicloud_runtime::UndocumentedResponse;
