// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVpcEndpointAttribute`, from `privatelink/UpdateVpcEndpointAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes an endpoint's attributes, such as name, policy, and IP version.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::UpdateVpcEndpointAttributeRequest::new()
///     .endpoint_id("...");
/// let reply = client.update_vpc_endpoint_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVpcEndpointAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
    /// Display text for the endpoint.
    pub endpoint_name: Option<String>,
    /// Free text that tells people about the endpoint.
    pub endpoint_description: Option<String>,
    /// Policy, as JSON, that says who may do what through the endpoint.
    pub policy_document: Option<String>,
    /// Which addresses the endpoint takes.
    pub address_ip_version: Option<String>,
    /// Whether the zone affinity is switched on.
    pub zone_affinity_enabled: Option<bool>,
}

impl UpdateVpcEndpointAttributeRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
    /// Sets `EndpointDescription`.
    pub fn endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_description = Some(value.into());
        self
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `ZoneAffinityEnabled`.
    #[inline]
    pub fn zone_affinity_enabled(mut self, value: bool) -> Self {
        self.zone_affinity_enabled = Some(value);
        self
    }
}

request! {
    UpdateVpcEndpointAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "EndpointId" => endpoint_id: query,
        "EndpointName" => endpoint_name: query,
        "EndpointDescription" => endpoint_description: query,
        "PolicyDocument" => policy_document: query,
        "AddressIpVersion" => address_ip_version: query,
        "ZoneAffinityEnabled" => zone_affinity_enabled: query,
    }
}

impl Operation for UpdateVpcEndpointAttributeRequest {
    type Response = UpdateVpcEndpointAttributeResponse;
    type Error = UpdateVpcEndpointAttributeError;
    const INFO: OperationInfo = super::operation("UpdateVpcEndpointAttribute")
        .required(&["RegionId", "EndpointId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateVpcEndpointAttributeError] = &[
        UpdateVpcEndpointAttributeError::OperationDeniedEndpointProtected,
        UpdateVpcEndpointAttributeError::EndpointNotFound,
        UpdateVpcEndpointAttributeError::EndpointOperationDenied,
        UpdateVpcEndpointAttributeError::EndpointLocked,
        UpdateVpcEndpointAttributeError::EndpointConnectionOperationDenied,
        UpdateVpcEndpointAttributeError::EndpointServiceDeleted,
        UpdateVpcEndpointAttributeError::EndpointProtected,
        UpdateVpcEndpointAttributeError::OperationDeniedEndpointPolicyNotSupport,
        UpdateVpcEndpointAttributeError::DependencyViolationPrivateDnsName,
        UpdateVpcEndpointAttributeError::OperationDeniedPrivateDomainStatusNotSupport,
        UpdateVpcEndpointAttributeError::OperationDeniedPrivateDomainNotSupport,
    ];
}

/// Response to [`UpdateVpcEndpointAttributeRequest`].
pub type UpdateVpcEndpointAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVpcEndpointAttributeRequest`] names.
///
/// - [`OperationDeniedEndpointProtected`](super::DocumentedError::OperationDeniedEndpointProtected)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointOperationDenied`](super::DocumentedError::EndpointOperationDenied)
/// - [`EndpointLocked`](super::DocumentedError::EndpointLocked)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
/// - [`EndpointServiceDeleted`](super::DocumentedError::EndpointServiceDeleted)
/// - [`EndpointProtected`](super::DocumentedError::EndpointProtected)
/// - [`OperationDeniedEndpointPolicyNotSupport`](super::DocumentedError::OperationDeniedEndpointPolicyNotSupport)
/// - [`DependencyViolationPrivateDnsName`](super::DocumentedError::DependencyViolationPrivateDnsName)
/// - [`OperationDeniedPrivateDomainStatusNotSupport`](super::DocumentedError::OperationDeniedPrivateDomainStatusNotSupport)
/// - [`OperationDeniedPrivateDomainNotSupport`](super::DocumentedError::OperationDeniedPrivateDomainNotSupport)
pub type UpdateVpcEndpointAttributeError = super::DocumentedError;
