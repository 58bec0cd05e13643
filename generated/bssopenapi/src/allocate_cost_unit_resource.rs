// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateCostUnitResource`, from `bssopenapi/AllocateCostUnitResource.md`.

use alicloud_runtime::codegen::*;

/// Moves resources from one cost unit to another, for reports on costs.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// use alicloud_bssopenapi::allocate_cost_unit_resource::ResourceInstanceList;
///
/// let request = alicloud_bssopenapi::AllocateCostUnitResourceRequest::new()
///     .from_unit_user_id(1)
///     .from_unit_id(1)
///     .to_unit_user_id(1)
///     .to_unit_id(1)
///     .resource_instance_list([ResourceInstanceList::new()]);
/// let reply = client.allocate_cost_unit_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateCostUnitResourceRequest {
    /// **Required.** Account that owns the cost unit that the resources move from, by its number.
    pub from_unit_user_id: Option<i64>,
    /// **Required.** Cost unit that the resources move from; 0 stands for resources not assigned yet.
    pub from_unit_id: Option<i64>,
    /// **Required.** Account that owns the cost unit that the resources move to, by its number.
    pub to_unit_user_id: Option<i64>,
    /// **Required.** Cost unit that the resources move to; -1 takes them out of every unit.
    pub to_unit_id: Option<i64>,
    /// **Required.** Resources to move, one entry each. Items: at most 100.
    pub resource_instance_list: Vec<ResourceInstanceList>,
}

impl AllocateCostUnitResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FromUnitUserId`, which is required.
    #[inline]
    pub fn from_unit_user_id(mut self, value: i64) -> Self {
        self.from_unit_user_id = Some(value);
        self
    }
    /// Sets `FromUnitId`, which is required.
    #[inline]
    pub fn from_unit_id(mut self, value: i64) -> Self {
        self.from_unit_id = Some(value);
        self
    }
    /// Sets `ToUnitUserId`, which is required.
    #[inline]
    pub fn to_unit_user_id(mut self, value: i64) -> Self {
        self.to_unit_user_id = Some(value);
        self
    }
    /// Sets `ToUnitId`, which is required.
    #[inline]
    pub fn to_unit_id(mut self, value: i64) -> Self {
        self.to_unit_id = Some(value);
        self
    }
    /// Sets `ResourceInstanceList`, which is required.
    pub fn resource_instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceInstanceList>>,
    ) -> Self {
        self.resource_instance_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AllocateCostUnitResourceRequest {
        "FromUnitUserId" => from_unit_user_id: query,
        "FromUnitId" => from_unit_id: query,
        "ToUnitUserId" => to_unit_user_id: query,
        "ToUnitId" => to_unit_id: query,
        "ResourceInstanceList" => resource_instance_list: query,
    }
}

impl Operation for AllocateCostUnitResourceRequest {
    type Response = AllocateCostUnitResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AllocateCostUnitResource")
        .required(
            &[
                "FromUnitUserId",
                "FromUnitId",
                "ToUnitUserId",
                "ToUnitId",
                "ResourceInstanceList",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success");
}

/// Response to [`AllocateCostUnitResourceRequest`].
#[non_exhaustive]
pub struct AllocateCostUnitResourceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `845C629F-47A7-4F46-A470-ED5047C4C250`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CostUnitResourceData>,
}

response! {
    AllocateCostUnitResourceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Resources to move, one entry each.
#[non_exhaustive]
pub struct ResourceInstanceList {
    /// Which part of a shared resource is meant; only products that are split have one.
    pub apportion_code: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// **Required.** Account that owns the resource, by its number.
    pub resource_user_id: Option<i64>,
    /// **Required.** Instance ID of the resource to move, as it stands on bills.
    pub resource_id: Option<String>,
}

impl ResourceInstanceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApportionCode`.
    pub fn apportion_code(mut self, value: impl Into<String>) -> Self {
        self.apportion_code = Some(value.into());
        self
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `ResourceUserId`, which is required.
    #[inline]
    pub fn resource_user_id(mut self, value: i64) -> Self {
        self.resource_user_id = Some(value);
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    ResourceInstanceList {
        "ApportionCode" => apportion_code: field,
        "CommodityCode" => commodity_code: field,
        "ResourceUserId" => resource_user_id: field,
        "ResourceId" => resource_id: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CostUnitResourceData {
    /// Account that owns the cost unit that the resources move to, by its number.
    /// Example: `34857693874`.
    pub to_unit_user_id: Option<i64>,
    /// Whether the change to the cost unit was made. Example: `true`.
    pub is_success: Option<bool>,
    /// Cost unit that the resources move to, by its ID. Example: `32857346527`.
    pub to_unit_id: Option<i64>,
}

response! {
    CostUnitResourceData {
        "ToUnitUserId" => to_unit_user_id: value,
        "IsSuccess" => is_success: value,
        "ToUnitId" => to_unit_id: value,
    }
}
