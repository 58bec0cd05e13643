// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClonePolicyGroup`, from `ecd/ClonePolicyGroup.md`.

use alicloud_runtime::codegen::*;

/// Copies a policy, with all its settings, under a new name.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ClonePolicyGroupRequest::new()
///     .policy_group_id("...")
///     .name("...");
/// let reply = client.clone_policy_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClonePolicyGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl ClonePolicyGroupRequest {
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
    ClonePolicyGroupRequest {
        "RegionId" => region_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "Name" => name: query,
    }
}

impl Operation for ClonePolicyGroupRequest {
    type Response = ClonePolicyGroupResponse;
    type Error = ClonePolicyGroupError;
    const INFO: OperationInfo = super::operation("ClonePolicyGroup")
        .required(&["RegionId", "PolicyGroupId", "Name"])
        .region("RegionId");
    const ERRORS: &'static [ClonePolicyGroupError] = &[
        ClonePolicyGroupError::InvalidPolicyGroupStatus,
    ];
}

/// Response to [`ClonePolicyGroupRequest`].
#[non_exhaustive]
pub struct ClonePolicyGroupResponse {
    /// ID of the policy group that the item belongs to or stands for. Example: `pg-7jcaznnx6go6n****`.
    pub policy_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    ClonePolicyGroupResponse {
        "PolicyGroupId" => policy_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ClonePolicyGroupRequest`] names.
///
/// - [`InvalidPolicyGroupStatus`](super::DocumentedError::InvalidPolicyGroupStatus)
pub type ClonePolicyGroupError = super::DocumentedError;
