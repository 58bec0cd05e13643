// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallFabricChaincodePackage`, from `baas/InstallFabricChaincodePackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChaincodePackage};

/// Installs a chaincode package of version 2.0 for an organization.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::InstallFabricChaincodePackageRequest::new()
///     .organization_id("...")
///     .chaincode_package_id("...");
/// let reply = client.install_fabric_chaincode_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallFabricChaincodePackageRequest {
    /// **Required.** ID of the organization that the call is about.
    pub organization_id: Option<String>,
    /// **Required.** ID of the chaincode package that the call is about.
    pub chaincode_package_id: Option<String>,
    /// Place that the item lies in, is stored at or shows.
    pub location: Option<String>,
}

impl InstallFabricChaincodePackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `ChaincodePackageId`, which is required.
    pub fn chaincode_package_id(mut self, value: impl Into<String>) -> Self {
        self.chaincode_package_id = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
}

request! {
    InstallFabricChaincodePackageRequest {
        "OrganizationId" => organization_id: form,
        "ChaincodePackageId" => chaincode_package_id: form,
        "Location" => location: form,
    }
}

impl Operation for InstallFabricChaincodePackageRequest {
    type Response = InstallFabricChaincodePackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InstallFabricChaincodePackage")
        .required(&["OrganizationId", "ChaincodePackageId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`InstallFabricChaincodePackageRequest`].
#[non_exhaustive]
pub struct InstallFabricChaincodePackageResponse {
    /// Text for people that explains the code or the event beside it. Example: `ok`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// How it ended, or what came of it.
    pub result: Option<ChaincodePackage>,
}

response! {
    InstallFabricChaincodePackageResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Result" => result: value,
    }
}
