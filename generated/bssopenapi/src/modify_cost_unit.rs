// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCostUnit`, from `bssopenapi/ModifyCostUnit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CostUnitData};

/// Renames cost units, one or several at once.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::ModifyCostUnitRequest::new();
/// let reply = client.modify_cost_unit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCostUnitRequest {
    /// Cost units to create or change, one entry each. Items: at most 100.
    pub unit_entity_list: Vec<UnitEntityList>,
}

impl ModifyCostUnitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UnitEntityList`.
    pub fn unit_entity_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UnitEntityList>>,
    ) -> Self {
        self.unit_entity_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyCostUnitRequest {
        "UnitEntityList" => unit_entity_list: query,
    }
}

impl Operation for ModifyCostUnitRequest {
    type Response = ModifyCostUnitResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCostUnit")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`ModifyCostUnitRequest`].
#[non_exhaustive]
pub struct ModifyCostUnitResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5B803CF-94D8-43AF-ADB3-D819AAD30E27`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<CostUnitData>,
}

response! {
    ModifyCostUnitResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// Cost units to create or change, one entry each.
#[non_exhaustive]
pub struct UnitEntityList {
    /// **Required.** Identifies the cost unit; -1 stands for the root.
    pub unit_id: Option<i64>,
    /// **Required.** Name that the cost unit has from now on.
    pub new_unit_name: Option<String>,
    /// **Required.** Account that the cost unit belongs to, by its number.
    pub owner_uid: Option<i64>,
}

impl UnitEntityList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UnitId`, which is required.
    #[inline]
    pub fn unit_id(mut self, value: i64) -> Self {
        self.unit_id = Some(value);
        self
    }
    /// Sets `NewUnitName`, which is required.
    pub fn new_unit_name(mut self, value: impl Into<String>) -> Self {
        self.new_unit_name = Some(value.into());
        self
    }
    /// Sets `OwnerUid`, which is required.
    #[inline]
    pub fn owner_uid(mut self, value: i64) -> Self {
        self.owner_uid = Some(value);
        self
    }
}

request! {
    UnitEntityList {
        "UnitId" => unit_id: field,
        "NewUnitName" => new_unit_name: field,
        "OwnerUid" => owner_uid: field,
    }
}
