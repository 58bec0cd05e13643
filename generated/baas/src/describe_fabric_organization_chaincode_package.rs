// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationChaincodePackage`, from `baas/DescribeFabricOrganizationChaincodePackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChaincodePackage};

/// Lists the Fabric 2.0 chaincode packages of an organization.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationChaincodePackageRequest::new()
///     .organization_id("...");
/// let reply = client.describe_fabric_organization_chaincode_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodePackageRequest {
    /// **Required.** ID of the organization that the call is about.
    pub organization_id: Option<String>,
}

impl DescribeFabricOrganizationChaincodePackageRequest {
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
}

request! {
    DescribeFabricOrganizationChaincodePackageRequest {
        "OrganizationId" => organization_id: form,
    }
}

impl Operation for DescribeFabricOrganizationChaincodePackageRequest {
    type Response = DescribeFabricOrganizationChaincodePackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeFabricOrganizationChaincodePackage",
        )
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationChaincodePackageRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationChaincodePackageResponse {
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
    pub result: Vec<ChaincodePackage>,
}

response! {
    DescribeFabricOrganizationChaincodePackageResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Result" => result: list(""),
    }
}
