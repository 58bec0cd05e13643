// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSceneDefensePolicies`, from `ddoscoo/DescribeSceneDefensePolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists scenario-specific custom policies in detail, by template or status.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSceneDefensePoliciesRequest::new();
/// let reply = client.describe_scene_defense_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesRequest {
    /// Template that is used, by name, ID or content. Example: `promotion`.
    pub template: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `1`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
}

impl DescribeSceneDefensePoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSceneDefensePoliciesRequest {
        "Template" => template: query,
        "Status" => status: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSceneDefensePoliciesRequest {
    type Response = DescribeSceneDefensePoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSceneDefensePolicies")
        .success_flag("Success")
        .read_only();
}

/// Response to [`DescribeSceneDefensePoliciesRequest`].
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F65DF043-E0EB-4796-9467-23DDCDF92C1D`.
    pub request_id: Option<String>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    DescribeSceneDefensePoliciesResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Policies" => policies: list(""),
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// How far the policy is: 1 not begun or done, 0 running, -1 failed. Example: `1`.
    pub done: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1586016000000`.
    pub end_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1585670400000`.
    pub start_time: Option<i64>,
    /// How many there are of this: object. Example: `1`.
    pub object_count: Option<i32>,
    /// Template that is used, by name, ID or content. Example: `promotion`.
    pub template: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `321a-fd31-df51-****`.
    pub policy_id: Option<String>,
    /// Name that people know the item by. Example: `testpolicy`.
    pub name: Option<String>,
    /// Policies that apply to the runtime.
    pub runtime_policies: Vec<RuntimePolicy>,
}

response! {
    Policy {
        "Done" => done: value,
        "EndTime" => end_time: value,
        "Status" => status: value,
        "StartTime" => start_time: value,
        "ObjectCount" => object_count: value,
        "Template" => template: value,
        "PolicyId" => policy_id: value,
        "Name" => name: value,
        "RuntimePolicies" => runtime_policies: list(""),
    }
}

/// Policies that apply to the runtime.
#[non_exhaustive]
pub struct RuntimePolicy {
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i32>,
    /// Value that the old has or is given. Example: `{"cc_rule_enable": true}`.
    pub old_value: Option<String>,
    /// Value that the new has or is given. Example: `{"cc_rule_enable": false }`.
    pub new_value: Option<String>,
    /// Which kind of policy it is or is to be. Example: `1`.
    pub policy_type: Option<i32>,
}

response! {
    RuntimePolicy {
        "Status" => status: value,
        "oldValue" => old_value: value,
        "NewValue" => new_value: value,
        "PolicyType" => policy_type: value,
    }
}
