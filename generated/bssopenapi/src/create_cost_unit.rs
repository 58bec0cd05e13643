// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCostUnit`, from `bssopenapi/CreateCostUnit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CostUnitDtoList};

/// Creates cost units, into which resources can be sorted for reports on costs.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::CreateCostUnitRequest::new();
/// let reply = client.create_cost_unit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCostUnitRequest {
    /// Cost units to create or change, one entry each. Items: at most 100.
    pub unit_entity_list: Vec<UnitEntityList>,
}

impl CreateCostUnitRequest {
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
    CreateCostUnitRequest {
        "UnitEntityList" => unit_entity_list: query,
    }
}

impl Operation for CreateCostUnitRequest {
    type Response = CreateCostUnitResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCostUnit")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`CreateCostUnitRequest`].
#[non_exhaustive]
pub struct CreateCostUnitResponse {
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
    CreateCostUnitResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Cost units to create or change, one entry each.
#[non_exhaustive]
pub struct UnitEntityList {
    /// **Required.** Cost unit one level higher; -1 stands for the root.
    pub parent_unit_id: Option<i64>,
    /// **Required.** Account that the cost unit belongs to, by its number.
    pub owner_uid: Option<i64>,
    /// **Required.** What people call the cost unit.
    pub unit_name: Option<String>,
}

impl UnitEntityList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParentUnitId`, which is required.
    #[inline]
    pub fn parent_unit_id(mut self, value: i64) -> Self {
        self.parent_unit_id = Some(value);
        self
    }
    /// Sets `OwnerUid`, which is required.
    #[inline]
    pub fn owner_uid(mut self, value: i64) -> Self {
        self.owner_uid = Some(value);
        self
    }
    /// Sets `UnitName`, which is required.
    pub fn unit_name(mut self, value: impl Into<String>) -> Self {
        self.unit_name = Some(value.into());
        self
    }
}

request! {
    UnitEntityList {
        "ParentUnitId" => parent_unit_id: field,
        "OwnerUid" => owner_uid: field,
        "UnitName" => unit_name: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CostUnitData {
    /// Cost units concerned, one entry each.
    pub cost_unit_dto_list: Vec<CostUnitDtoList>,
}

response! {
    CostUnitData {
        "CostUnitDtoList" => cost_unit_dto_list: list(""),
    }
}
