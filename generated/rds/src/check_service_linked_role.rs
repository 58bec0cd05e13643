// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceLinkedRole`, from `rds/CheckServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a service-linked role exists.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CheckServiceLinkedRoleRequest::new()
///     .service_linked_role("...");
/// let reply = client.check_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckServiceLinkedRoleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Service-linked role that is checked or created.
    pub service_linked_role: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CheckServiceLinkedRoleRequest {
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
    /// Sets `ServiceLinkedRole`, which is required.
    pub fn service_linked_role(mut self, value: impl Into<String>) -> Self {
        self.service_linked_role = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CheckServiceLinkedRoleRequest {
        "RegionId" => region_id: query,
        "ServiceLinkedRole" => service_linked_role: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CheckServiceLinkedRoleRequest {
    type Response = CheckServiceLinkedRoleResponse;
    type Error = CheckServiceLinkedRoleError;
    const INFO: OperationInfo = super::operation("CheckServiceLinkedRole")
        .required(&["RegionId", "ServiceLinkedRole"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckServiceLinkedRoleError] = &[
        CheckServiceLinkedRoleError::InvalidParameterGroupIdMalformed,
        CheckServiceLinkedRoleError::OrderComboInstanceNotAllowOperate,
        CheckServiceLinkedRoleError::PricePricingPlanResultNotFound,
        CheckServiceLinkedRoleError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`CheckServiceLinkedRoleRequest`].
#[non_exhaustive]
pub struct CheckServiceLinkedRoleResponse {
    /// Whether the service-linked role exists. Example: `true`.
    pub has_service_linked_role: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB44DC0A-7E77-442A-97A9-C6418694CB22`.
    pub request_id: Option<String>,
}

response! {
    CheckServiceLinkedRoleResponse {
        "HasServiceLinkedRole" => has_service_linked_role: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckServiceLinkedRoleRequest`] names.
///
/// - [`InvalidParameterGroupIdMalformed`](super::DocumentedError::InvalidParameterGroupIdMalformed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type CheckServiceLinkedRoleError = super::DocumentedError;
