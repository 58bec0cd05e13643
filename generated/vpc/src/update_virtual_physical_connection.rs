// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVirtualPhysicalConnection`, from `vpc/UpdateVirtualPhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Changes the VLAN ID or expected specification of a hosted connection.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateVirtualPhysicalConnectionRequest::new()
///     .vlan_id(1)
///     .instance_id("...");
/// let reply = client.update_virtual_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnectionRequest {
    /// **Required.** VLAN ID for the router. Only the owner of the leased line can set it, and no two
    /// routers on the line may have the same.
    pub vlan_id: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Unique mark made by the caller, by which the service recognizes a request that is sent again and
    /// carries it out only once.
    pub token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Bandwidth of the hosted connection that takes effect once it is paid for.
    pub expect_spec: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateVirtualPhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VlanId`, which is required.
    #[inline]
    pub fn vlan_id(mut self, value: i64) -> Self {
        self.vlan_id = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ExpectSpec`.
    pub fn expect_spec(mut self, value: impl Into<String>) -> Self {
        self.expect_spec = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateVirtualPhysicalConnectionRequest {
        "VlanId" => vlan_id: query,
        "InstanceId" => instance_id: query,
        "Token" => token: query,
        "DryRun" => dry_run: query,
        "ExpectSpec" => expect_spec: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateVirtualPhysicalConnectionRequest {
    type Response = UpdateVirtualPhysicalConnectionResponse;
    type Error = UpdateVirtualPhysicalConnectionError;
    const INFO: OperationInfo = super::operation("UpdateVirtualPhysicalConnection")
        .required(&["VlanId", "InstanceId", "RegionId"])
        .success_flag("Success")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateVirtualPhysicalConnectionError] = &[
        UpdateVirtualPhysicalConnectionError::IllegalParamVlanId,
        UpdateVirtualPhysicalConnectionError::ResourceNotFoundPhysicalConnectionId,
        UpdateVirtualPhysicalConnectionError::ResourceNotEnoughBandwidth,
        UpdateVirtualPhysicalConnectionError::IllegalParamBandwidth,
        UpdateVirtualPhysicalConnectionError::ForbiddenPhysicalConnection,
        UpdateVirtualPhysicalConnectionError::OperationFailedPhysicalConnectionFinancialLocked,
        UpdateVirtualPhysicalConnectionError::OperationFailedPhysicalConnectionTerminated,
        UpdateVirtualPhysicalConnectionError::OperationDeniedCreateVpconn,
        UpdateVirtualPhysicalConnectionError::IncorrectStatusVbr,
    ];
}

/// Response to [`UpdateVirtualPhysicalConnectionRequest`].
#[non_exhaustive]
pub struct UpdateVirtualPhysicalConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7035627E-1C1D-5BC7-A830-F897A35912D1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
}

response! {
    UpdateVirtualPhysicalConnectionResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateVirtualPhysicalConnectionRequest`] names.
///
/// - [`IllegalParamVlanId`](super::DocumentedError::IllegalParamVlanId)
/// - [`ResourceNotFoundPhysicalConnectionId`](super::DocumentedError::ResourceNotFoundPhysicalConnectionId)
/// - [`ResourceNotEnoughBandwidth`](super::DocumentedError::ResourceNotEnoughBandwidth)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`ForbiddenPhysicalConnection`](super::DocumentedError::ForbiddenPhysicalConnection)
/// - [`OperationFailedPhysicalConnectionFinancialLocked`](super::DocumentedError::OperationFailedPhysicalConnectionFinancialLocked)
/// - [`OperationFailedPhysicalConnectionTerminated`](super::DocumentedError::OperationFailedPhysicalConnectionTerminated)
/// - [`OperationDeniedCreateVpconn`](super::DocumentedError::OperationDeniedCreateVpconn)
/// - [`IncorrectStatusVbr`](super::DocumentedError::IncorrectStatusVbr)
pub type UpdateVirtualPhysicalConnectionError = super::DocumentedError;
