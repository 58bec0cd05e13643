// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateDiscoveredResource`, from `config/GetAggregateDiscoveredResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiscoveredResourceDetail};

/// Shows one resource of an account group with its configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateDiscoveredResourceRequest::new()
///     .resource_id("...")
///     .resource_type("...")
///     .region("...")
///     .aggregator_id("...");
/// let reply = client.get_aggregate_discovered_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateDiscoveredResourceRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
    /// Whether the result of the evaluation comes along.
    pub compliance_option: Option<i32>,
}

impl GetAggregateDiscoveredResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `ResourceAccountId`.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
    /// Sets `ComplianceOption`.
    #[inline]
    pub fn compliance_option(mut self, value: i32) -> Self {
        self.compliance_option = Some(value);
        self
    }
}

request! {
    GetAggregateDiscoveredResourceRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Region" => region: query,
        "AggregatorId" => aggregator_id: query,
        "ResourceAccountId" => resource_account_id: query,
        "ComplianceOption" => compliance_option: query,
    }
}

impl Operation for GetAggregateDiscoveredResourceRequest {
    type Response = GetAggregateDiscoveredResourceResponse;
    type Error = GetAggregateDiscoveredResourceError;
    const INFO: OperationInfo = super::operation("GetAggregateDiscoveredResource")
        .required(&["ResourceId", "ResourceType", "Region", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateDiscoveredResourceError] = &[
        GetAggregateDiscoveredResourceError::NoPermission,
        GetAggregateDiscoveredResourceError::MemberNotBelongToMaster,
        GetAggregateDiscoveredResourceError::AccountNotExisted,
        GetAggregateDiscoveredResourceError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateDiscoveredResourceRequest`].
#[non_exhaustive]
pub struct GetAggregateDiscoveredResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4D71ACE-6B0A-46E0-8352-56952378CC7F`.
    pub request_id: Option<String>,
    /// Details about the discovered resource.
    pub discovered_resource_detail: Option<DiscoveredResourceDetail>,
}

response! {
    GetAggregateDiscoveredResourceResponse {
        "RequestId" => request_id: value,
        "DiscoveredResourceDetail" => discovered_resource_detail: value,
    }
}

/// Errors that the documentation of [`GetAggregateDiscoveredResourceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MemberNotBelongToMaster`](super::DocumentedError::MemberNotBelongToMaster)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateDiscoveredResourceError = super::DocumentedError;
