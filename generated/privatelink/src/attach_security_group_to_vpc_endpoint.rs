// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachSecurityGroupToVpcEndpoint`, from `privatelink/AttachSecurityGroupToVpcEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Puts an endpoint under the rules of one more security group.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::AttachSecurityGroupToVpcEndpointRequest::new()
///     .security_group_id("...")
///     .endpoint_id("...");
/// let reply = client.attach_security_group_to_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachSecurityGroupToVpcEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AttachSecurityGroupToVpcEndpointRequest {
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
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AttachSecurityGroupToVpcEndpointRequest {
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "EndpointId" => endpoint_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AttachSecurityGroupToVpcEndpointRequest {
    type Response = AttachSecurityGroupToVpcEndpointResponse;
    type Error = AttachSecurityGroupToVpcEndpointError;
    const INFO: OperationInfo = super::operation("AttachSecurityGroupToVpcEndpoint")
        .required(&["RegionId", "SecurityGroupId", "EndpointId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AttachSecurityGroupToVpcEndpointError] = &[
        AttachSecurityGroupToVpcEndpointError::EndpointNotFound,
        AttachSecurityGroupToVpcEndpointError::EndpointOperationDenied,
        AttachSecurityGroupToVpcEndpointError::EndpointLocked,
        AttachSecurityGroupToVpcEndpointError::EndpointConnectionOperationDenied,
        AttachSecurityGroupToVpcEndpointError::SecurityGroupExist,
        AttachSecurityGroupToVpcEndpointError::EndpointServiceDeleted,
        AttachSecurityGroupToVpcEndpointError::SecurityGroupNotFound,
        AttachSecurityGroupToVpcEndpointError::SecurityGroupTypeNotSupport,
        AttachSecurityGroupToVpcEndpointError::SecurityGroupTypeOnlySingleTypeSupporteded,
    ];
}

/// Response to [`AttachSecurityGroupToVpcEndpointRequest`].
pub type AttachSecurityGroupToVpcEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachSecurityGroupToVpcEndpointRequest`] names.
///
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointOperationDenied`](super::DocumentedError::EndpointOperationDenied)
/// - [`EndpointLocked`](super::DocumentedError::EndpointLocked)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
/// - [`SecurityGroupExist`](super::DocumentedError::SecurityGroupExist)
/// - [`EndpointServiceDeleted`](super::DocumentedError::EndpointServiceDeleted)
/// - [`SecurityGroupNotFound`](super::DocumentedError::SecurityGroupNotFound)
/// - [`SecurityGroupTypeNotSupport`](super::DocumentedError::SecurityGroupTypeNotSupport)
/// - [`SecurityGroupTypeOnlySingleTypeSupporteded`](super::DocumentedError::SecurityGroupTypeOnlySingleTypeSupporteded)
pub type AttachSecurityGroupToVpcEndpointError = super::DocumentedError;
