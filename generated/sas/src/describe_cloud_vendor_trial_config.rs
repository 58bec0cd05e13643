// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudVendorTrialConfig`, from `sas/DescribeCloudVendorTrialConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the audit log settings of an onboarded account at another cloud vendor.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCloudVendorTrialConfigRequest::new()
///     .auth_id(1)
///     .vendor("...");
/// let reply = client.describe_cloud_vendor_trial_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudVendorTrialConfigRequest {
    /// **Required.** ID of the auth that the call is about.
    pub auth_id: Option<i64>,
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<String>,
}

impl DescribeCloudVendorTrialConfigRequest {
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
}

request! {
    DescribeCloudVendorTrialConfigRequest {
        "AuthId" => auth_id: query,
        "Vendor" => vendor: query,
    }
}

impl Operation for DescribeCloudVendorTrialConfigRequest {
    type Response = DescribeCloudVendorTrialConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudVendorTrialConfig")
        .method("GET")
        .required(&["AuthId", "Vendor"])
        .read_only();
}

/// Response to [`DescribeCloudVendorTrialConfigRequest`], which the documentation does not describe.
pub type DescribeCloudVendorTrialConfigResponse = alicloud_runtime::UndocumentedResponse;
