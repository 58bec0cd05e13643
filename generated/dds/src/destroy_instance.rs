// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DestroyInstance`, from `dds/DestroyInstance.md`.

use alicloud_runtime::codegen::*;

/// Destroys an instance for good; its data cannot be restored afterwards.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DestroyInstanceRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.destroy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DestroyInstanceRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-bpxxxxxxxx`.
    pub instance_id: Option<String>,
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-axxxxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DestroyInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DestroyInstanceRequest {
        "InstanceId" => instance_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: host,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DestroyInstanceRequest {
    type Response = DestroyInstanceResponse;
    type Error = DestroyInstanceError;
    const INFO: OperationInfo = super::operation("DestroyInstance")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DestroyInstanceError] = &[
        DestroyInstanceError::ChargeTypeViolation,
        DestroyInstanceError::MissingDBInstanceId,
    ];
}

/// Response to [`DestroyInstanceRequest`].
pub type DestroyInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DestroyInstanceRequest`] names.
///
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`MissingDBInstanceId`](super::DocumentedError::MissingDBInstanceId)
pub type DestroyInstanceError = super::DocumentedError;
