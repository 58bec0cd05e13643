// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicy`, from `tag/CreatePolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a tag policy from JSON content; a dry run only checks it.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::CreatePolicyRequest::new()
///     .policy_name("...")
///     .policy_content("...");
/// let reply = client.create_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Display text for the tag policy.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy.
    pub policy_desc: Option<String>,
    /// **Required.** What the policy contains.
    pub policy_content: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    pub user_type: Option<String>,
}

impl CreatePolicyRequest {
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
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PolicyDesc`.
    pub fn policy_desc(mut self, value: impl Into<String>) -> Self {
        self.policy_desc = Some(value.into());
        self
    }
    /// Sets `PolicyContent`, which is required.
    pub fn policy_content(mut self, value: impl Into<String>) -> Self {
        self.policy_content = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    CreatePolicyRequest {
        "RegionId" => region_id: query,
        "PolicyName" => policy_name: query,
        "PolicyDesc" => policy_desc: query,
        "PolicyContent" => policy_content: query,
        "DryRun" => dry_run: query,
        "UserType" => user_type: query,
    }
}

impl Operation for CreatePolicyRequest {
    type Response = CreatePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePolicy")
        .required(&["PolicyName", "PolicyContent"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreatePolicyRequest`].
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDBE270D-C491-5EEC-A5CD-98245422D3F7`.
    pub request_id: Option<String>,
    /// Tag policy that is meant. Example: `p-5732750813924f90****`.
    pub policy_id: Option<String>,
    /// Display text for the tag policy. Example: `test`.
    pub policy_name: Option<String>,
}

response! {
    CreatePolicyResponse {
        "RequestId" => request_id: value,
        "PolicyId" => policy_id: value,
        "PolicyName" => policy_name: value,
    }
}
