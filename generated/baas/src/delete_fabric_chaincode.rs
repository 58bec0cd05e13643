// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFabricChaincode`, from `baas/DeleteFabricChaincode.md`.

use alicloud_runtime::codegen::*;

/// Deletes a faulty chaincode, given by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DeleteFabricChaincodeRequest::new()
///     .chaincode_id("code-sacc-1pr09q7jm****");
/// let reply = client.delete_fabric_chaincode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFabricChaincodeRequest {
    /// **Required.** ID of the chaincode that the call is about. Example: `code-sacc-1pr09q7jm****`.
    pub chaincode_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteFabricChaincodeRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteFabricChaincodeRequest {
        "ChaincodeId" => chaincode_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteFabricChaincodeRequest {
    type Response = DeleteFabricChaincodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteFabricChaincode")
        .required(&["ChaincodeId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteFabricChaincodeRequest`].
#[non_exhaustive]
pub struct DeleteFabricChaincodeResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteFabricChaincodeResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
