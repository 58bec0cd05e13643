// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SynchronizeFabricChaincode`, from `baas/SynchronizeFabricChaincode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FabricChaincodeResult};

/// Brings the stored state of chaincode upgrades and instantiations up to date.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::SynchronizeFabricChaincodeRequest::new()
///     .chaincode_id("code-sacc-1pr09q7jm****")
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.synchronize_fabric_chaincode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SynchronizeFabricChaincodeRequest {
    /// **Required.** ID of the chaincode that the call is about. Example: `code-sacc-1pr09q7jm****`.
    pub chaincode_id: Option<String>,
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SynchronizeFabricChaincodeRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SynchronizeFabricChaincodeRequest {
        "ChaincodeId" => chaincode_id: form,
        "OrganizationId" => organization_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for SynchronizeFabricChaincodeRequest {
    type Response = SynchronizeFabricChaincodeResponse;
    type Error = SynchronizeFabricChaincodeError;
    const INFO: OperationInfo = super::operation("SynchronizeFabricChaincode")
        .required(&["ChaincodeId", "OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [SynchronizeFabricChaincodeError] = &[
        SynchronizeFabricChaincodeError::ChaincodeDuplicated,
    ];
}

/// Response to [`SynchronizeFabricChaincodeRequest`].
#[non_exhaustive]
pub struct SynchronizeFabricChaincodeResponse {
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
    SynchronizeFabricChaincodeResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SynchronizeFabricChaincodeRequest`] names.
///
/// - [`ChaincodeDuplicated`](super::DocumentedError::ChaincodeDuplicated)
pub type SynchronizeFabricChaincodeError = super::DocumentedError;
