// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDesktopsPolicyGroup`, from `ecd/ModifyDesktopsPolicyGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModifyResult};

/// Gives cloud computers other policies, with a result for each.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyDesktopsPolicyGroupRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.modify_desktops_policy_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// IDs of the policy groups to work on or to narrow the list down to. Items: at most 5.
    pub policy_group_ids: Vec<String>,
}

impl ModifyDesktopsPolicyGroupRequest {
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
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PolicyGroupIds`.
    pub fn policy_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyDesktopsPolicyGroupRequest {
        "RegionId" => region_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "DesktopId" => desktop_id: query,
        "PolicyGroupIds" => policy_group_ids: query,
    }
}

impl Operation for ModifyDesktopsPolicyGroupRequest {
    type Response = ModifyDesktopsPolicyGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDesktopsPolicyGroup")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`ModifyDesktopsPolicyGroupRequest`].
#[non_exhaustive]
pub struct ModifyDesktopsPolicyGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Outcomes of the modify, one entry each.
    pub modify_results: Vec<ModifyResult>,
}

response! {
    ModifyDesktopsPolicyGroupResponse {
        "RequestId" => request_id: value,
        "ModifyResults" => modify_results: list(""),
    }
}
