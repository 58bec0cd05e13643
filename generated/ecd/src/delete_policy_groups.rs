// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicyGroups`, from `ecd/DeletePolicyGroups.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom policies that no cloud computer uses; system policies cannot be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeletePolicyGroupsRequest::new()
///     .policy_group_id(["..."]);
/// let reply = client.delete_policy_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy group that the call is about. Items: at most 100.
    pub policy_group_id: Vec<String>,
}

impl DeletePolicyGroupsRequest {
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
    /// Sets `PolicyGroupId`, which is required.
    pub fn policy_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_group_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeletePolicyGroupsRequest {
        "RegionId" => region_id: query,
        "PolicyGroupId" => policy_group_id: query,
    }
}

impl Operation for DeletePolicyGroupsRequest {
    type Response = DeletePolicyGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePolicyGroups")
        .required(&["RegionId", "PolicyGroupId"])
        .region("RegionId");
}

/// Response to [`DeletePolicyGroupsRequest`].
pub type DeletePolicyGroupsResponse = alicloud_runtime::EmptyResponse;
