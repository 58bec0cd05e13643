// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCenterPolicy`, from `ecd/DeleteCenterPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes policies of the central policy management.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteCenterPolicyRequest::new()
///     .resource_type("...")
///     .business_type(1)
///     .policy_group_ids(["..."]);
/// let reply = client.delete_center_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCenterPolicyRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Which kind of business it is or is to be.
    pub business_type: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the policy groups to work on or to narrow the list down to.
    /// Items: at most 100.
    pub policy_group_ids: Vec<String>,
}

impl DeleteCenterPolicyRequest {
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
    /// Sets `BusinessType`, which is required.
    #[inline]
    pub fn business_type(mut self, value: i32) -> Self {
        self.business_type = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DeleteCenterPolicyRequest {
        "ResourceType" => resource_type: query,
        "BusinessType" => business_type: query,
        "RegionId" => region_id: query,
        "PolicyGroupIds" => policy_group_ids: query,
    }
}

impl Operation for DeleteCenterPolicyRequest {
    type Response = DeleteCenterPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCenterPolicy")
        .required(&["ResourceType", "BusinessType", "RegionId", "PolicyGroupIds"])
        .region("RegionId");
}

/// Response to [`DeleteCenterPolicyRequest`], which the documentation does not describe.
pub type DeleteCenterPolicyResponse = alicloud_runtime::UndocumentedResponse;
