// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicy`, from `tag/DeletePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a tag policy. It must be detached from all its targets first.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::DeletePolicyRequest::new()
///     .policy_id("...");
/// let reply = client.delete_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Tag policy that is meant.
    pub policy_id: Option<String>,
}

impl DeletePolicyRequest {
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
}

request! {
    DeletePolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DeletePolicyRequest {
    type Response = DeletePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePolicy")
        .required(&["PolicyId"])
        .region("RegionId");
}

/// Response to [`DeletePolicyRequest`].
pub type DeletePolicyResponse = alicloud_runtime::EmptyResponse;
