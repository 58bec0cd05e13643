// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceCenterPolicy`, from `ecd/ModifyResourceCenterPolicy.md`.

use alicloud_runtime::codegen::*;

/// Assigns centrally managed policies to resources of one type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyResourceCenterPolicyRequest::new()
///     .resource_type("...")
///     .resource_ids(["..."])
///     .resource_region_id("...")
///     .product_type("...")
///     .policy_group_type("...")
///     .policy_group_ids(["..."]);
/// let reply = client.modify_resource_center_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceCenterPolicyRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    /// Items: at most 100.
    pub resource_ids: Vec<String>,
    /// **Required.** Region that the resource lies in.
    pub resource_region_id: Option<String>,
    /// **Required.** Which kind of product it is or is to be.
    pub product_type: Option<String>,
    /// **Required.** Which kind of policy group it is or is to be.
    pub policy_group_type: Option<String>,
    /// **Required.** IDs of the policy groups to work on or to narrow the list down to.
    /// Items: at most 5.
    pub policy_group_ids: Vec<String>,
}

impl ModifyResourceCenterPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceRegionId`, which is required.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `ProductType`, which is required.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `PolicyGroupType`, which is required.
    pub fn policy_group_type(mut self, value: impl Into<String>) -> Self {
        self.policy_group_type = Some(value.into());
        self
    }
    /// Sets `PolicyGroupIds`, which is required.
    pub fn policy_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyResourceCenterPolicyRequest {
        "ResourceType" => resource_type: query,
        "ResourceIds" => resource_ids: query,
        "ResourceRegionId" => resource_region_id: query,
        "ProductType" => product_type: query,
        "PolicyGroupType" => policy_group_type: query,
        "PolicyGroupIds" => policy_group_ids: query,
    }
}

impl Operation for ModifyResourceCenterPolicyRequest {
    type Response = ModifyResourceCenterPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyResourceCenterPolicy")
        .required(
            &[
                "ResourceType",
                "ResourceIds",
                "ResourceRegionId",
                "ProductType",
                "PolicyGroupType",
                "PolicyGroupIds",
            ],
        );
}

/// Response to [`ModifyResourceCenterPolicyRequest`], which the documentation does not describe.
pub type ModifyResourceCenterPolicyResponse = alicloud_runtime::UndocumentedResponse;
