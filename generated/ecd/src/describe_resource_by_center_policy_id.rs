// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceByCenterPolicyId`, from `ecd/DescribeResourceByCenterPolicyId.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources to which a centrally managed policy applies.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeResourceByCenterPolicyIdRequest::new()
///     .policy_group_id("...");
/// let reply = client.describe_resource_by_center_policy_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceByCenterPolicyIdRequest {
    /// **Required.** ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// Which kind of product it is or is to be.
    pub product_type: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl DescribeResourceByCenterPolicyIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyGroupId`, which is required.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    DescribeResourceByCenterPolicyIdRequest {
        "PolicyGroupId" => policy_group_id: query,
        "ProductType" => product_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for DescribeResourceByCenterPolicyIdRequest {
    type Response = DescribeResourceByCenterPolicyIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceByCenterPolicyId")
        .required(&["PolicyGroupId"])
        .read_only();
}

/// Response to [`DescribeResourceByCenterPolicyIdRequest`], which the documentation does not describe.
pub type DescribeResourceByCenterPolicyIdResponse = alicloud_runtime::UndocumentedResponse;
