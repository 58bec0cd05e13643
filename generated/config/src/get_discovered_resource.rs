// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDiscoveredResource`, from `config/GetDiscoveredResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiscoveredResourceDetail};

/// Shows one resource of the current account with its configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetDiscoveredResourceRequest::new()
///     .resource_id("...")
///     .resource_type("...")
///     .region("...");
/// let reply = client.get_discovered_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDiscoveredResourceRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Whether the result of the evaluation comes along.
    pub compliance_option: Option<i32>,
}

impl GetDiscoveredResourceRequest {
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
    /// Sets `ComplianceOption`.
    #[inline]
    pub fn compliance_option(mut self, value: i32) -> Self {
        self.compliance_option = Some(value);
        self
    }
}

request! {
    GetDiscoveredResourceRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Region" => region: query,
        "ComplianceOption" => compliance_option: query,
    }
}

impl Operation for GetDiscoveredResourceRequest {
    type Response = GetDiscoveredResourceResponse;
    type Error = GetDiscoveredResourceError;
    const INFO: OperationInfo = super::operation("GetDiscoveredResource")
        .required(&["ResourceId", "ResourceType", "Region"])
        .read_only();
    const ERRORS: &'static [GetDiscoveredResourceError] = &[
        GetDiscoveredResourceError::NoPermission,
        GetDiscoveredResourceError::MemberNotBelongToMaster,
        GetDiscoveredResourceError::AccountNotExisted,
        GetDiscoveredResourceError::ServiceUnavailable,
    ];
}

/// Response to [`GetDiscoveredResourceRequest`].
#[non_exhaustive]
pub struct GetDiscoveredResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4D71ACE-6B0A-46E0-8352-56952378CC7F`.
    pub request_id: Option<String>,
    /// Details about the discovered resource.
    pub discovered_resource_detail: Option<DiscoveredResourceDetail>,
}

response! {
    GetDiscoveredResourceResponse {
        "RequestId" => request_id: value,
        "DiscoveredResourceDetail" => discovered_resource_detail: value,
    }
}

/// Errors that the documentation of [`GetDiscoveredResourceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MemberNotBelongToMaster`](super::DocumentedError::MemberNotBelongToMaster)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetDiscoveredResourceError = super::DocumentedError;
