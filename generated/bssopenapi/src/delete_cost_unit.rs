// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCostUnit`, from `bssopenapi/DeleteCostUnit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CostUnitData};

/// Deletes a cost unit, to which resources can then no longer be assigned.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DeleteCostUnitRequest::new()
///     .owner_uid(1)
///     .unit_id(1);
/// let reply = client.delete_cost_unit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCostUnitRequest {
    /// **Required.** Account that the cost unit belongs to, by its number.
    pub owner_uid: Option<i64>,
    /// **Required.** Identifies the cost unit; -1 stands for the root.
    pub unit_id: Option<i64>,
}

impl DeleteCostUnitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OwnerUid`, which is required.
    #[inline]
    pub fn owner_uid(mut self, value: i64) -> Self {
        self.owner_uid = Some(value);
        self
    }
    /// Sets `UnitId`, which is required.
    #[inline]
    pub fn unit_id(mut self, value: i64) -> Self {
        self.unit_id = Some(value);
        self
    }
}

request! {
    DeleteCostUnitRequest {
        "OwnerUid" => owner_uid: query,
        "UnitId" => unit_id: query,
    }
}

impl Operation for DeleteCostUnitRequest {
    type Response = DeleteCostUnitResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCostUnit")
        .required(&["OwnerUid", "UnitId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`DeleteCostUnitRequest`].
#[non_exhaustive]
pub struct DeleteCostUnitResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5B803CF-94D8-43AF-ADB3-D819AAD30E27`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CostUnitData>,
}

response! {
    DeleteCostUnitResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
