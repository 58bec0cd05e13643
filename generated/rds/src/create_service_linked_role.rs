// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRole`, from `rds/CreateServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Creates a service-linked role, which RDS needs for some features.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateServiceLinkedRoleRequest::new()
///     .service_linked_role("...");
/// let reply = client.create_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceLinkedRoleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Service-linked role that is checked or created.
    pub service_linked_role: Option<String>,
}

impl CreateServiceLinkedRoleRequest {
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
}

request! {
    CreateServiceLinkedRoleRequest {
        "RegionId" => region_id: query,
        "ServiceLinkedRole" => service_linked_role: query,
    }
}

impl Operation for CreateServiceLinkedRoleRequest {
    type Response = CreateServiceLinkedRoleResponse;
    type Error = CreateServiceLinkedRoleError;
    const INFO: OperationInfo = super::operation("CreateServiceLinkedRole")
        .required(&["RegionId", "ServiceLinkedRole"])
        .region("RegionId");
    const ERRORS: &'static [CreateServiceLinkedRoleError] = &[
        CreateServiceLinkedRoleError::CallerNotSupport,
        CreateServiceLinkedRoleError::OrderComboInstanceNotAllowOperate,
        CreateServiceLinkedRoleError::PricePricingPlanResultNotFound,
        CreateServiceLinkedRoleError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`CreateServiceLinkedRoleRequest`].
pub type CreateServiceLinkedRoleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateServiceLinkedRoleRequest`] names.
///
/// - [`CallerNotSupport`](super::DocumentedError::CallerNotSupport)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type CreateServiceLinkedRoleError = super::DocumentedError;
