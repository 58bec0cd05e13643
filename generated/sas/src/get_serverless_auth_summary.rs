// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServerlessAuthSummary`, from `sas/GetServerlessAuthSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the protection quota of serverless assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetServerlessAuthSummaryRequest::new();
/// let reply = client.get_serverless_auth_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServerlessAuthSummaryRequest {
    /// Which kind of vendor it is or is to be.
    pub vendor_type: Option<String>,
    /// Which kind of machine it is or is to be.
    pub machine_type: Option<String>,
    /// Region that the application lies in.
    pub app_region_id: Option<String>,
}

impl GetServerlessAuthSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VendorType`.
    pub fn vendor_type(mut self, value: impl Into<String>) -> Self {
        self.vendor_type = Some(value.into());
        self
    }
    /// Sets `MachineType`.
    pub fn machine_type(mut self, value: impl Into<String>) -> Self {
        self.machine_type = Some(value.into());
        self
    }
    /// Sets `AppRegionId`.
    pub fn app_region_id(mut self, value: impl Into<String>) -> Self {
        self.app_region_id = Some(value.into());
        self
    }
}

request! {
    GetServerlessAuthSummaryRequest {
        "VendorType" => vendor_type: query,
        "MachineType" => machine_type: query,
        "AppRegionId" => app_region_id: query,
    }
}

impl Operation for GetServerlessAuthSummaryRequest {
    type Response = GetServerlessAuthSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetServerlessAuthSummary").read_only();
}

/// Response to [`GetServerlessAuthSummaryRequest`], which the documentation does not describe.
pub type GetServerlessAuthSummaryResponse = alicloud_runtime::UndocumentedResponse;
