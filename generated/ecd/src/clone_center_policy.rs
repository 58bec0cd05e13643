// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloneCenterPolicy`, from `ecd/CloneCenterPolicy.md`.

use alicloud_runtime::codegen::*;

/// Copies a policy of the central policy management under a new name.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CloneCenterPolicyRequest::new()
///     .resource_type("...")
///     .business_type(1)
///     .policy_group_id("...")
///     .name("...");
/// let reply = client.clone_center_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloneCenterPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Which kind of business it is or is to be.
    pub business_type: Option<i32>,
    /// **Required.** ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl CloneCenterPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `PolicyGroupId`, which is required.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CloneCenterPolicyRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "BusinessType" => business_type: query,
        "PolicyGroupId" => policy_group_id: query,
        "Name" => name: query,
    }
}

impl Operation for CloneCenterPolicyRequest {
    type Response = CloneCenterPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloneCenterPolicy")
        .required(&["RegionId", "ResourceType", "BusinessType", "PolicyGroupId", "Name"])
        .region("RegionId");
}

/// Response to [`CloneCenterPolicyRequest`], which the documentation does not describe.
pub type CloneCenterPolicyResponse = alicloud_runtime::UndocumentedResponse;
