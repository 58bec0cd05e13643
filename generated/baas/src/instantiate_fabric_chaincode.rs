// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstantiateFabricChaincode`, from `baas/InstantiateFabricChaincode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FabricChaincodeResult};

/// Instantiates an installed chaincode on its channel, so that it can be called.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::InstantiateFabricChaincodeRequest::new()
///     .chaincode_id("cc-198jejf8f8****")
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.instantiate_fabric_chaincode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstantiateFabricChaincodeRequest {
    /// **Required.** ID of the chaincode that the call is about. Example: `cc-198jejf8f8****`.
    pub chaincode_id: Option<String>,
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Settings of the collection, and what it works with.
    pub collection_config: Option<String>,
    /// What is done about the endorse, as rules. Example: `OR (&#39;perf9141MSP.member&#39;)`.
    pub endorse_policy: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl InstantiateFabricChaincodeRequest {
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
    InstantiateFabricChaincodeRequest {
        "ChaincodeId" => chaincode_id: form,
        "OrganizationId" => organization_id: form,
        "CollectionConfig" => collection_config: form,
        "EndorsePolicy" => endorse_policy: form,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for InstantiateFabricChaincodeRequest {
    type Response = InstantiateFabricChaincodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InstantiateFabricChaincode")
        .required(&["ChaincodeId", "OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`InstantiateFabricChaincodeRequest`].
#[non_exhaustive]
pub struct InstantiateFabricChaincodeResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricChaincodeResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    InstantiateFabricChaincodeResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
