// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecoverPhysicalConnection`, from `vpc/RecoverPhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Brings a terminated leased line back into service. For now only hosted connections can be
/// restored.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RecoverPhysicalConnectionRequest::new()
///     .instance_id("...");
/// let reply = client.recover_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecoverPhysicalConnectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Unique mark made by the caller, by which the service recognizes a request that is sent again and
    /// carries it out only once.
    pub token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RecoverPhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RecoverPhysicalConnectionRequest {
        "InstanceId" => instance_id: query,
        "Token" => token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RecoverPhysicalConnectionRequest {
    type Response = RecoverPhysicalConnectionResponse;
    type Error = RecoverPhysicalConnectionError;
    const INFO: OperationInfo = super::operation("RecoverPhysicalConnection")
        .required(&["InstanceId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [RecoverPhysicalConnectionError] = &[
        RecoverPhysicalConnectionError::IncorrectStatusPhysicalConnection,
        RecoverPhysicalConnectionError::ResourceNotFound,
        RecoverPhysicalConnectionError::OperationDeniedTerminateVirtualPhysicalConnection,
        RecoverPhysicalConnectionError::OperationDeniedPconnNotAllowRecover,
    ];
}

/// Response to [`RecoverPhysicalConnectionRequest`].
pub type RecoverPhysicalConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RecoverPhysicalConnectionRequest`] names.
///
/// - [`IncorrectStatusPhysicalConnection`](super::DocumentedError::IncorrectStatusPhysicalConnection)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`OperationDeniedTerminateVirtualPhysicalConnection`](super::DocumentedError::OperationDeniedTerminateVirtualPhysicalConnection)
/// - [`OperationDeniedPconnNotAllowRecover`](super::DocumentedError::OperationDeniedPconnNotAllowRecover)
pub type RecoverPhysicalConnectionError = super::DocumentedError;
