// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricChaincodePackage`, from `baas/CreateFabricChaincodePackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChaincodePackage};

/// Creates a chaincode package for Fabric 2.0 from a file in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateFabricChaincodePackageRequest::new()
///     .organization_id("...")
///     .oss_url("...");
/// let reply = client.create_fabric_chaincode_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricChaincodePackageRequest {
    /// **Required.** ID of the organization that the call is about.
    pub organization_id: Option<String>,
    /// **Required.** Web address under which the OSS is found.
    pub oss_url: Option<String>,
    /// Place that the item lies in, is stored at or shows.
    pub location: Option<String>,
}

impl CreateFabricChaincodePackageRequest {
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
    /// Sets `OssUrl`, which is required.
    pub fn oss_url(mut self, value: impl Into<String>) -> Self {
        self.oss_url = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
}

request! {
    CreateFabricChaincodePackageRequest {
        "OrganizationId" => organization_id: form,
        "OssUrl" => oss_url: form,
        "Location" => location: form,
    }
}

impl Operation for CreateFabricChaincodePackageRequest {
    type Response = CreateFabricChaincodePackageResponse;
    type Error = CreateFabricChaincodePackageError;
    const INFO: OperationInfo = super::operation("CreateFabricChaincodePackage")
        .required(&["OrganizationId", "OssUrl"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateFabricChaincodePackageError] = &[
        CreateFabricChaincodePackageError::ChaincodeDuplicated2,
        CreateFabricChaincodePackageError::ChaincodeInvalid,
    ];
}

/// Response to [`CreateFabricChaincodePackageRequest`].
#[non_exhaustive]
pub struct CreateFabricChaincodePackageResponse {
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
    CreateFabricChaincodePackageResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`CreateFabricChaincodePackageRequest`] names.
///
/// - [`ChaincodeDuplicated2`](super::DocumentedError::ChaincodeDuplicated2)
/// - [`ChaincodeInvalid`](super::DocumentedError::ChaincodeInvalid)
pub type CreateFabricChaincodePackageError = super::DocumentedError;
