// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServerlessAppAuthDetail`, from `sas/GetServerlessAppAuthDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the protection quota used by one serverless application.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetServerlessAppAuthDetailRequest::new();
/// let reply = client.get_serverless_app_auth_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServerlessAppAuthDetailRequest {
    /// Which kind of vendor it is or is to be.
    pub vendor_type: Option<String>,
    /// Which kind of machine it is or is to be.
    pub machine_type: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Region that the application lies in.
    pub app_region_id: Option<String>,
}

impl GetServerlessAppAuthDetailRequest {
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
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppRegionId`.
    pub fn app_region_id(mut self, value: impl Into<String>) -> Self {
        self.app_region_id = Some(value.into());
        self
    }
}

request! {
    GetServerlessAppAuthDetailRequest {
        "VendorType" => vendor_type: query,
        "MachineType" => machine_type: query,
        "AppId" => app_id: query,
        "AppRegionId" => app_region_id: query,
    }
}

impl Operation for GetServerlessAppAuthDetailRequest {
    type Response = GetServerlessAppAuthDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetServerlessAppAuthDetail")
        .read_only();
}

/// Response to [`GetServerlessAppAuthDetailRequest`], which the documentation does not describe.
pub type GetServerlessAppAuthDetailResponse = alicloud_runtime::UndocumentedResponse;
