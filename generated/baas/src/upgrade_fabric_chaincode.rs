// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeFabricChaincode`, from `baas/UpgradeFabricChaincode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FabricChaincodeResult};

/// Upgrades a Fabric chaincode and can change its endorsement policy.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpgradeFabricChaincodeRequest::new()
///     .chaincode_id("code-sacc-fk9z4r97****")
///     .organization_id("peers-wholesaler-15ix77tof****");
/// let reply = client.upgrade_fabric_chaincode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeFabricChaincodeRequest {
    /// **Required.** ID of the chaincode that the call is about. Example: `code-sacc-fk9z4r97****`.
    pub chaincode_id: Option<String>,
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-wholesaler-15ix77tof****`.
    pub organization_id: Option<String>,
    /// Settings of the collection, and what it works with.
    pub collection_config: Option<String>,
    /// What is done about the endorse, as rules. Example: `OR ("wholesalerMSP.peer")`.
    pub endorse_policy: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpgradeFabricChaincodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChaincodeId`, which is required.
    pub fn chaincode_id(mut self, value: impl Into<String>) -> Self {
        self.chaincode_id = Some(value.into());
        self
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `CollectionConfig`.
    pub fn collection_config(mut self, value: impl Into<String>) -> Self {
        self.collection_config = Some(value.into());
        self
    }
    /// Sets `EndorsePolicy`.
    pub fn endorse_policy(mut self, value: impl Into<String>) -> Self {
        self.endorse_policy = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpgradeFabricChaincodeRequest {
        "ChaincodeId" => chaincode_id: form,
        "OrganizationId" => organization_id: form,
        "CollectionConfig" => collection_config: form,
        "EndorsePolicy" => endorse_policy: form,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpgradeFabricChaincodeRequest {
    type Response = UpgradeFabricChaincodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeFabricChaincode")
        .required(&["ChaincodeId", "OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpgradeFabricChaincodeRequest`].
#[non_exhaustive]
pub struct UpgradeFabricChaincodeResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6CC6C63-2D71-4D0C-AEBE-E95F0127C514`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricChaincodeResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpgradeFabricChaincodeResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
