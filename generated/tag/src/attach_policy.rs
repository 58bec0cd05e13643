// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachPolicy`, from `tag/AttachPolicy.md`.

use alicloud_runtime::codegen::*;

/// Attaches a tag policy to an account, folder, or member, which must then follow it.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::AttachPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.attach_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachPolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Account or folder that the tag policy is attached to.
    pub target_id: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory.
    pub target_type: Option<String>,
    /// **Required.** Tag policy that is meant.
    pub policy_id: Option<String>,
}

impl AttachPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    AttachPolicyRequest {
        "RegionId" => region_id: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for AttachPolicyRequest {
    type Response = AttachPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachPolicy")
        .required(&["PolicyId"])
        .region("RegionId");
}

/// Response to [`AttachPolicyRequest`].
pub type AttachPolicyResponse = alicloud_runtime::EmptyResponse;
