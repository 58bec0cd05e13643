// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenterPolicyList`, from `ecd/DescribeCenterPolicyList.md`.

use alicloud_runtime::codegen::*;

/// Lists centrally managed policies, by ID, scope, business type or resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCenterPolicyListRequest::new()
///     .business_type(1)
///     .resource_type("...");
/// let reply = client.describe_center_policy_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenterPolicyListRequest {
    /// Which page of the list to return. Range: 1 to 200.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the policy group that the call is about. Items: at most 100.
    pub policy_group_id: Vec<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// **Required.** Which kind of business it is or is to be.
    pub business_type: Option<i32>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl DescribeCenterPolicyListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `BusinessType`, which is required.
    #[inline]
    pub fn business_type(mut self, value: i32) -> Self {
        self.business_type = Some(value);
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DescribeCenterPolicyListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "PolicyGroupId" => policy_group_id: query,
        "Scope" => scope: query,
        "BusinessType" => business_type: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribeCenterPolicyListRequest {
    type Response = DescribeCenterPolicyListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCenterPolicyList")
        .required(&["BusinessType", "ResourceType"])
        .read_only();
}

/// Response to [`DescribeCenterPolicyListRequest`], which the documentation does not describe.
pub type DescribeCenterPolicyListResponse = alicloud_runtime::UndocumentedResponse;
