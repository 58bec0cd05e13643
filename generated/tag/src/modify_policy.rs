// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPolicy`, from `tag/ModifyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description, or content of a tag policy; a dry run only checks.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ModifyPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.modify_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Tag policy that is meant.
    pub policy_id: Option<String>,
    /// Free text that tells people about the policy.
    pub policy_desc: Option<String>,
    /// What the policy contains.
    pub policy_content: Option<String>,
    /// Display text for the tag policy.
    pub policy_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyPolicyRequest {
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
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `PolicyDesc`.
    pub fn policy_desc(mut self, value: impl Into<String>) -> Self {
        self.policy_desc = Some(value.into());
        self
    }
    /// Sets `PolicyContent`.
    pub fn policy_content(mut self, value: impl Into<String>) -> Self {
        self.policy_content = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ModifyPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "PolicyDesc" => policy_desc: query,
        "PolicyContent" => policy_content: query,
        "PolicyName" => policy_name: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyPolicyRequest {
    type Response = ModifyPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPolicy")
        .required(&["PolicyId"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`ModifyPolicyRequest`].
pub type ModifyPolicyResponse = alicloud_runtime::EmptyResponse;
