// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVpcEndpointServiceAttribute`, from `privatelink/UpdateVpcEndpointServiceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes an endpoint service's attributes, such as description, automatic acceptance, and default
/// bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::UpdateVpcEndpointServiceAttributeRequest::new()
///     .service_id("...");
/// let reply = client.update_vpc_endpoint_service_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVpcEndpointServiceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
    /// Free text that tells people about the service.
    pub service_description: Option<String>,
    /// Whether the auto accept is switched on.
    pub auto_accept_enabled: Option<bool>,
    /// Data rate that is granted to or used by the connect.
    pub connect_bandwidth: Option<i32>,
    /// Whether the zone affinity is switched on.
    pub zone_affinity_enabled: Option<bool>,
    /// Whether the service can be reached over IPv6.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub service_support_ipv6: Option<bool>,
    /// Which addresses the endpoint takes.
    pub address_ip_version: Option<String>,
}

impl UpdateVpcEndpointServiceAttributeRequest {
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
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `ServiceDescription`.
    pub fn service_description(mut self, value: impl Into<String>) -> Self {
        self.service_description = Some(value.into());
        self
    }
    /// Sets `AutoAcceptEnabled`.
    #[inline]
    pub fn auto_accept_enabled(mut self, value: bool) -> Self {
        self.auto_accept_enabled = Some(value);
        self
    }
    /// Sets `ConnectBandwidth`.
    #[inline]
    pub fn connect_bandwidth(mut self, value: i32) -> Self {
        self.connect_bandwidth = Some(value);
        self
    }
    /// Sets `ZoneAffinityEnabled`.
    #[inline]
    pub fn zone_affinity_enabled(mut self, value: bool) -> Self {
        self.zone_affinity_enabled = Some(value);
        self
    }
    /// Sets `ServiceSupportIPv6`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn service_support_ipv6(mut self, value: bool) -> Self {
        self.service_support_ipv6 = Some(value);
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    UpdateVpcEndpointServiceAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceId" => service_id: query,
        "ServiceDescription" => service_description: query,
        "AutoAcceptEnabled" => auto_accept_enabled: query,
        "ConnectBandwidth" => connect_bandwidth: query,
        "ZoneAffinityEnabled" => zone_affinity_enabled: query,
        "ServiceSupportIPv6" => service_support_ipv6: query,
        "AddressIpVersion" => address_ip_version: query,
    }
}

impl Operation for UpdateVpcEndpointServiceAttributeRequest {
    type Response = UpdateVpcEndpointServiceAttributeResponse;
    type Error = UpdateVpcEndpointServiceAttributeError;
    const INFO: OperationInfo = super::operation("UpdateVpcEndpointServiceAttribute")
        .required(&["RegionId", "ServiceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateVpcEndpointServiceAttributeError] = &[
        UpdateVpcEndpointServiceAttributeError::EndpointServiceNotFound,
        UpdateVpcEndpointServiceAttributeError::EndpointServiceLocked,
        UpdateVpcEndpointServiceAttributeError::EndpointServiceOperationDenied,
        UpdateVpcEndpointServiceAttributeError::IllegalParamFormatAny,
        UpdateVpcEndpointServiceAttributeError::OperationDeniedPrivateServiceDomainBusinessStatus,
        UpdateVpcEndpointServiceAttributeError::MissingParamAny,
        UpdateVpcEndpointServiceAttributeError::ServiceResourceNotSupportIpv6,
        UpdateVpcEndpointServiceAttributeError::EndpointServiceDowngradeNotAllowed,
        UpdateVpcEndpointServiceAttributeError::DependencyViolationPrivateDnsName,
        UpdateVpcEndpointServiceAttributeError::OperationDeniedPrivateDomainNotSupport,
        UpdateVpcEndpointServiceAttributeError::OperationDeniedPrivateDomainStatusNotSupport,
        UpdateVpcEndpointServiceAttributeError::ConflictServiceName,
        UpdateVpcEndpointServiceAttributeError::InvalidParamPrivateDnsName,
    ];
}

/// Response to [`UpdateVpcEndpointServiceAttributeRequest`].
pub type UpdateVpcEndpointServiceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVpcEndpointServiceAttributeRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointServiceLocked`](super::DocumentedError::EndpointServiceLocked)
/// - [`EndpointServiceOperationDenied`](super::DocumentedError::EndpointServiceOperationDenied)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`OperationDeniedPrivateServiceDomainBusinessStatus`](super::DocumentedError::OperationDeniedPrivateServiceDomainBusinessStatus)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`ServiceResourceNotSupportIpv6`](super::DocumentedError::ServiceResourceNotSupportIpv6)
/// - [`EndpointServiceDowngradeNotAllowed`](super::DocumentedError::EndpointServiceDowngradeNotAllowed)
/// - [`DependencyViolationPrivateDnsName`](super::DocumentedError::DependencyViolationPrivateDnsName)
/// - [`OperationDeniedPrivateDomainNotSupport`](super::DocumentedError::OperationDeniedPrivateDomainNotSupport)
/// - [`OperationDeniedPrivateDomainStatusNotSupport`](super::DocumentedError::OperationDeniedPrivateDomainStatusNotSupport)
/// - [`ConflictServiceName`](super::DocumentedError::ConflictServiceName)
/// - [`InvalidParamPrivateDnsName`](super::DocumentedError::InvalidParamPrivateDnsName)
pub type UpdateVpcEndpointServiceAttributeError = super::DocumentedError;
