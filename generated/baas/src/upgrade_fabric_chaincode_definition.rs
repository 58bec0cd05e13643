// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeFabricChaincodeDefinition`, from `baas/UpgradeFabricChaincodeDefinition.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChaincodeVO};

/// Upgrades the definition of a Fabric 2.0 chaincode to another package or version.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpgradeFabricChaincodeDefinitionRequest::new()
///     .organization_id("...")
///     .chaincode_package_id("...")
///     .endorse_policy("...")
///     .chaincode_id("...")
///     .chaincode_version("...");
/// let reply = client.upgrade_fabric_chaincode_definition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeFabricChaincodeDefinitionRequest {
    /// **Required.** ID of the organization that the call is about.
    pub organization_id: Option<String>,
    /// **Required.** ID of the chaincode package that the call is about.
    pub chaincode_package_id: Option<String>,
    /// **Required.** What is done about the endorse, as rules.
    pub endorse_policy: Option<String>,
    /// Place that the item lies in, is stored at or shows.
    pub location: Option<String>,
    /// Settings of the collection, and what it works with.
    pub collection_config: Option<String>,
    /// **Required.** ID of the chaincode that the call is about.
    pub chaincode_id: Option<String>,
    /// Whether the chaincode has to be initialized by a transaction before others work.
    pub init_required: Option<bool>,
    /// **Required.** Which version of the chaincode is meant.
    pub chaincode_version: Option<String>,
}

impl UpgradeFabricChaincodeDefinitionRequest {
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
    /// Sets `EndorsePolicy`, which is required.
    pub fn endorse_policy(mut self, value: impl Into<String>) -> Self {
        self.endorse_policy = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `CollectionConfig`.
    pub fn collection_config(mut self, value: impl Into<String>) -> Self {
        self.collection_config = Some(value.into());
        self
    }
    /// Sets `ChaincodeId`, which is required.
    pub fn chaincode_id(mut self, value: impl Into<String>) -> Self {
        self.chaincode_id = Some(value.into());
        self
    }
    /// Sets `InitRequired`.
    #[inline]
    pub fn init_required(mut self, value: bool) -> Self {
        self.init_required = Some(value);
        self
    }
    /// Sets `ChaincodeVersion`, which is required.
    pub fn chaincode_version(mut self, value: impl Into<String>) -> Self {
        self.chaincode_version = Some(value.into());
        self
    }
}

request! {
    UpgradeFabricChaincodeDefinitionRequest {
        "OrganizationId" => organization_id: form,
        "ChaincodePackageId" => chaincode_package_id: form,
        "EndorsePolicy" => endorse_policy: form,
        "Location" => location: form,
        "CollectionConfig" => collection_config: form,
        "ChaincodeId" => chaincode_id: form,
        "InitRequired" => init_required: form,
        "ChaincodeVersion" => chaincode_version: form,
    }
}

impl Operation for UpgradeFabricChaincodeDefinitionRequest {
    type Response = UpgradeFabricChaincodeDefinitionResponse;
    type Error = UpgradeFabricChaincodeDefinitionError;
    const INFO: OperationInfo = super::operation("UpgradeFabricChaincodeDefinition")
        .required(
            &[
                "OrganizationId",
                "ChaincodePackageId",
                "EndorsePolicy",
                "ChaincodeId",
                "ChaincodeVersion",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpgradeFabricChaincodeDefinitionError] = &[
        UpgradeFabricChaincodeDefinitionError::ChaincodeDuplicated2,
        UpgradeFabricChaincodeDefinitionError::ChaincodeError,
        UpgradeFabricChaincodeDefinitionError::ResourceNotFoundOrganization,
    ];
}

/// Response to [`UpgradeFabricChaincodeDefinitionRequest`].
#[non_exhaustive]
pub struct UpgradeFabricChaincodeDefinitionResponse {
    /// Text for people that explains the code or the event beside it. Example: `ok`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E55C947-19B4-4AAD-9D22-0B8DA8904B3D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// How it ended, or what came of it. Example: `text`.
    pub result: Option<ChaincodeVO>,
}

response! {
    UpgradeFabricChaincodeDefinitionResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpgradeFabricChaincodeDefinitionRequest`] names.
///
/// - [`ChaincodeDuplicated2`](super::DocumentedError::ChaincodeDuplicated2)
/// - [`ChaincodeError`](super::DocumentedError::ChaincodeError)
/// - [`ResourceNotFoundOrganization`](super::DocumentedError::ResourceNotFoundOrganization)
pub type UpgradeFabricChaincodeDefinitionError = super::DocumentedError;
